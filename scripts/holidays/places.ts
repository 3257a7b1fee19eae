/** The countries and regions whose public holidays can be chosen. */

/** Countries by their two letters. */
export const COUNTRIES: readonly string[] = (
  'AE AR AT AU BD BE BG BR CA CH CL CN CO CR CY CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KE KR LI LT LU LV MA MT MX MY NG NL NO NZ ' +
  'PE PH PK PL PT RO RS RU SA SE SG SI SK TH TN TR TW UA US UY VN ZA'
).split(' ');

/** The regions of those countries whose regional days close offices, with their people in ten thousands: that weighs the country's own days. */
export const REGIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AU: { NSW: 830, VIC: 680, QLD: 550, WA: 290, SA: 190, TAS: 57, ACT: 47, NT: 25 },
  CA: { ON: 1560, QC: 890, BC: 550, AB: 470, MB: 145, SK: 120, NS: 105, NB: 83, NL: 54, PE: 17, NT: 4, YT: 4, NU: 4 },
  CH: Object.fromEntries(
    'ZH158 BE105 VD83 AG71 SG52 GE51 LU42 VS36 TI35 FR33 BL29 TG28 SO28 GR20 BS20 NE18 SZ16 ZG13 SH8 JU7 AR6 NW4 GL4 UR4 OW4 AI2'
      .split(' ')
      .map((each) => [each.slice(0, 2), Number(each.slice(2))]),
  ),
  DE: Object.fromEntries(
    'NW1810 BY1340 BW1130 NI810 HE640 RP420 SN410 BE380 SH300 BB260 ST220 TH210 HH190 MV160 SL100 HB70'
      .split(' ')
      .map((each) => [each.slice(0, 2), Number(each.slice(2))]),
  ),
  ES: Object.fromEntries(
    'AN860 CT790 MD700 VC530 GA270 CL240 PV220 CN220 CM210 MC160 AR130 IB120 EX105 AS100 NC67 CB59 RI32 ML9 CE8'
      .split(' ')
      .map((each) => [each.slice(0, 2), Number(each.slice(2))]),
  ),
  GB: { ENG: 5770, SCT: 550, WLS: 320, NIR: 190 },
};

/** What English calls a country where date-holidays has its formal name or another language's. */
export const NAMES: Readonly<Record<string, string>> = {
  BD: 'Bangladesh',
  CZ: 'Czechia',
  HK: 'Hong Kong',
  IT: 'Italy',
  MA: 'Morocco',
  TR: 'Türkiye',
  US: 'United States',
};

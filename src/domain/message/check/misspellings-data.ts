/**
 * Misspellings of words that letters use, made by `npm run misspellings`: a word and what quick hands make of it, between semicolons.
 *
 * Cut from @cspell/dict-en-common-misspellings, (c) Street Side Software and the contributors to its sources, licensed CC BY-SA 4.0
 * (https://creativecommons.org/licenses/by-sa/4.0/); this list is under the same licence.
 */
export const MISSPELLINGS = `
accommodate accomodate acommodate accommadate;achieve acheive acheeve achiev;achievement acheivement achievemint acheevement;across acrosss accross acorss;
address adress addrass addreess;again agian againn agin;analysis analysus analysys analisis;answer ansewr anwser asnwer;apologize apoligize apolgize aplogize;apology appology;
application applicatoin aplication applicition;applied aplied applyed appllied;appreciate apprecaite apreciate appriciate;appreciated apprecaited apreciated appriciated;
appreciation apprecaition apreciation appriciation;approach appraoch aproach approch;article artcle articel artilce;attached atached atteched attachd;
attachment atachment attachmant attchment;attention atention attantion atttention;available avialable availeble availible;beautiful beuatiful beautful beatiful;
because becuase becaise becayse;before befire befure bafore;beginning begining biginning beginnning;believe beleive believ belive;between betwen betwean bitween;
business busines bisiness busness;calendar calandar callendar caelndar;candidate candidata candidite candadate;career carreer;challenge chalenge challange challene;
challenges chalenges challanges challengs;change chenge changge channge;clear claer cler clera;colleague collaegue coleague collegue;colleagues collaegues coleagues colleages;
committee committe commitee comittee;communication communicatoin comunication communucation;company campany compny compnay;consider consuder considder consdier;
consideration considderation conideration;contact cantact contct conntact;contribute contribite contrubute contribut;convenience conveneince conveniance convinience;
convenient conveniant convinient convenent;conversation convorsation conversaton cnversation;could couuld culd coul;curriculum curiculum curriculem curriculim;
customer custumer costomer custmer;customers custumers cusstomers custoemrs;decision decesion dicision decisiion;definite definate definete defenite;
definitely definitaly definately definetely;department deparment;description descroption discription descriptin;design desogn disign dessign;detail detial detaill detal;
details detials detauls detaills;develop devolop developp develp;development develepment devolopment developpment;different diferent differant diffirent;
discuss descuss disccuss disscuss;discussed discused descussed discussd;discussing descussing discusssing disccussing;discussion discusion descussion discussin;
during durring durign duirng;embarrass embarras embarass;employee emplyee;engineer enginer engeneer engineeer;engineering engeneering engineeering engieering;
enthusiasm enthuseasm enthusiams enthusiam;enthusiastic enthuseastic enthusuastic enthusiasic;environment environmant environmont environmentt;
especially especialy especailly espacially;everything everithing everythng everthing;excellent excelent excellant execllent;excited ecxited;exciting ecxiting excitin;
existence existance existince exsitence;expect expct expeect expetc;experience expereince experiance expirience;experienced expereinced experianced expirienced;
experiences expereinces experiances expiriences;explain explian explan explin;explanation explanition explenation explination;familiar familair familier fimiliar;
february febraury fabruary februar;finally finelly finilly finallly;follow folow follew folliw;following folowing follewing folliwing;foreign foriegn foraign forign;
forward farward forwarrd forwrd;friend freind friedn frined;friendly freindly frindly firendly;further furthur firther furthher;generally generaly generelly genarally;
government govornment governmnet governemnt;grammar gramar grammer;grateful gratefull gratful;guarantee guarante gaurantee guarantie;happened hapened happaned happenned;
hesitate hestiate heistate hesiate;hopefully hopefuly hopefulle hopefullu;immediately immedaitely imediately immedietely;important importnt imprtant immportant;impressive impresive;
improve impreve improvee improove;improvement imprevement improvemnt improvment;including incliding includng includding;independent independant indipendent independnt;
information informatoin informatiion informaton;insight insigth insigt;inspiring insipring inpsiring inpiring;instead instaed insteed insteadd;interest interst interrest itnerest;
interested interestd interessted intereested;interesting interessting intersting interresting;interview interveiw intervew interivew;interviewer interveiwer interviewr interviwer;
introduce intriduce intruduce intrduce;knowledge knowladge knowledg knowldge;language langauge languege langiage;learned leanred leraned;learning learnign leanring learnin;
liaison liason liasion;library librari librery librarry;license licens licenes licesne;maintain maintian maintan mantain;maintenance maintenence maintanance maintinance;
management managemant managament manegement;manager managar manaager maanger;manufacturing manufactering manufactoring manafacturing;material materail meterial materiaal;
meeting meeeting meetign meeitng;mentioned mantioned montioned mentiond;message mesage messege messag;millennium millenium milennium millinnium;
necessarily necesarily necessaraly necessarely;necessary necesary necessaru necessery;negotiate negotaite negotiote negitiate;noticeable noticable;
occasion ocasion occasin occassion;occurred occured ocurred occurreed;offered offerd offerred offred;opening openning oppening openign;operations operatins operatons operattions;
opinion opinyon openion opinon;opportunities oportunities opportinities oppertunities;opportunity oportunity opportinity oppertunity;
organization orginization organiztion organzation;original origanal origonal originl;particular particalar perticular particlar;particularly particalarly perticularly particularlly;
patience pateince patince paitence;patient pateint patiant patinet;people poeple peaple peopl;perfect perfecct perfec;perform perferm perfomr perfrom;
performance performence perfermance performanc;permanent permanant permenent premanent;persistent persistant presistent persisten;personal personnal persoanl perosnal;
personally personaly personnally personalyl;personnel personnell;phone phoen;planning plannign palnning plannig;please plaese pleasse pleaase;pleasure plesure;
portfolio portfoilo portoflio porftolio;position positoin posotion positionn;positions positoins positionns postions;possibility posibility possability possobility;
possible posible possable possoble;potential potentail potentiel potental;preferred prefered preferrred prefferred;prepare prepere prepar preapre;
prepared prepered preapred perpared;presence presance pressence;presentation presntation pressentation persentation;previous previuos prevoius privious;
previously previuosly prevoiusly priviously;privilege privilage privilige privalege;probably probobly prabably probablly;problem problam problim preblem;
problems problams problims preblems;procedure procudure precedure procedre;process proces precess proceess;product prodct prduct prooduct;
professional profesional professionel profissional;program proggram prgram progrma;project projct prject projcet;projects projcts prjects projcets;proposal propsal porposal poposal;
publication publucation publcation pubilcation;purpose purpuse puprose prupose;pursue persue prusue;qualification qaulification qualificaton qulification;
qualifications qaulifications qualificatons qualificaitons;quality qaulity qualit qulity;question questoin qeustion qiestion;questionnaire questionaire questoinnaire qeustionnaire;
questions questoins qeustions qiestions;quickly quckly quickyl quicly;really raelly reallly realyl;reason reasson reson resaon;receive recieve receiv receve;
received recieved receivd receved;recently recntly reccently recenlty;recommend recomend recommand recommond;recommendation recomendation recommandation recommondation;
reference referance referenc referennce;references referances referencs referennces;referred refered referrred refferred;regarding regrding regardign regardnig;
regards regrds reagrds rgeards;relationship ralationship relatinship relatonship;relevant relevent relavant relevnt;remember remmber remmember rememebr;report repport reprot reoprt;
request reqeust reqiest requesst;research resaerch reserch resarch;resource resuorce resorce resoource;respond respnd repsond respod;response rosponse respnse respponse;
responsibilities responsabilities responsebilities responsibilites;responsibility responsability responsebility responsibilty;responsible responsable responsble respnsible;
review reveiw reviw reivew;salary salery;schedule schudule schedul schdule;scheduled scheduld schduled scheudled;sentence sentance sentece setence;
separate separete seperate seporate;separately separetely seperately separatelly;service servece servoce srvice;several sevaral severl sevral;should shuold shoild shoyld;
signature signiture signuture sugnature;similar similir simalar samilar;sincere sinceer;sincerely sincerelly sincerly sincerley;situation sitaution sitution sitation;
software siftware softwre softwrae;something somethiing somethng somethhing;specific specefic spicific specifc;specifically specificaly specefically specificallly;
strategy stratagy stratgy stratgey;strength strenght strentgh stregnth;strengths strenghts strentghs stregnths;strong storng stong;successful succesful sucessful succussful;
success succes sucess succuss;sufficient suficient sufficiant suffucient;suggest sugest sugggest sugget;suggested sugested suggestted suggessted;
suggestion sugestion suggestin suggesttion;support suport suppert suppurt;surprise surpise suprise;system sistem sustem systemm;teaching teching teachnig;
technical technnical techincal technial;technology technolog technolgy technlogy;thank thannk thhank tthank;thanks thannks thhanks tthanks;their thier tehir;
themselves themselvs themslves themsevles;there thare therre theere;therefore therefor therefor therfore;these theese thhese tthese;think thhink thikn thnik;though thugh thoug;
thought thoght thougth thouhgt;thoughtful thoughful toughtful;through thruogh throgh thrugh;thursday thursdey thirsday thurdsay;timeline timline;together togather togetheer togther;
tomorrow tomorow tomarrow tomorrw;towards towords tiwards towrds;transition transiton transtion tranistion;tremendous tremondous tremendos termendous;truly trully turly;
tuesday teusday tuesdey tusday;understand understnd undrstand undrestand;understanding understadning understnading undersatnding;
unfortunately unfortunetely unfurtunately unfortunatel;university unversity universtiy univeristy;until untill unitl unti;usually usualy useally usuallly;
valuable valuble vaaluable vluable;various variuos varoius verious;visible visable visibl visiblle;wednesday wednesdey wednesdaay wednsday;weird wierd weerd werid;
welcome welcom welocme weclome;where whery wheree whre;whether whethor whetther whther;which whoch whch whihc;would wuold woulld wouuld;write wriet wrtie wirte;
writing writiing writng writting;written writen writteen writtten;years yaers yeasr yeras;yesterday yestarday yesturday yestrday;your yuor yoyr yiur;yourself yourslef youself;
`;

/**
 * Starts the page for a person: the sample vault, on the day that the address names (`?today=2026-11-25&theme=dark&phone&rtl`).
 */
import type { Start } from './host';

const asked = new URLSearchParams(window.location.search);
const SAMPLE_TODAY = '2026-11-25T09:30';

/** Moves the page's clock to the morning of the day; it runs on from there. */
function setClock(today: string): void {
  const RealDate = Date;
  const shift = new RealDate(today.includes('T') ? today : `${today}T09:30`).getTime() - RealDate.now();
  window.Date = new Proxy(RealDate, {
    construct: (target, values: []) => (values.length === 0 ? new target(target.now() + shift) : new target(...values)),
    get: (target, name, receiver) => (name === 'now' ? () => target.now() + shift : (Reflect.get(target, name, receiver) as unknown)),
  });
}

async function get(path: string): Promise<string> {
  return (await window.fetch(path)).text();
}

window.addEventListener('DOMContentLoaded', () => {
  setClock(asked.get('today') ?? SAMPLE_TODAY);
  document.body.className = asked.get('theme') === 'dark' ? 'theme-dark' : 'theme-light';
  if (asked.has('rtl')) document.documentElement.dir = 'rtl';
  void (async () => {
    const files = JSON.parse(await get('vault.json')) as Start['files'];
    await window.host.start({
      code: await get('main.js'),
      manifest: JSON.parse(await get('manifest.json')) as Start['manifest'],
      files,
      settings: JSON.parse(files['.obsidian/plugins/interview-follow-ups/data.json'] ?? 'null'),
      phone: asked.has('phone'),
      saveDelay: 2000,
      indexLater: false,
    });
    window.host.enablePlugin();
  })();
});

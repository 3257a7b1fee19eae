/** Windows of their own: the same page's elements in a second document. */

/** Opens an empty window with this page's styles and moves the element into it. */
export function openPopout(el: HTMLElement): void {
  const popout = window.open('', '_blank', 'width=480,height=640');
  if (popout === null) throw new Error('The browser opened no window.');
  for (const sheet of document.querySelectorAll('style, link[rel="stylesheet"]')) popout.document.head.append(sheet.cloneNode(true));
  // Obsidian's helpers stand on the prototypes of every window: a node that moves there may get its prototype from there.
  const there = popout as unknown as Record<string, { readonly prototype: object } | undefined>;
  for (const { name, prototype } of [EventTarget, Node, Element, HTMLElement, SVGElement, Document, DocumentFragment]) {
    const target = there[name]?.prototype;
    if (target === undefined) continue;
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
      if (!(key in target)) Object.defineProperty(target, key, property);
  }
  popout.document.body.className = `${document.body.className} is-popout-window`;
  popout.document.body.append(el);
}

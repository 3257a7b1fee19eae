/** Windows of their own: the same page's elements in a second document. */

/** Opens an empty window with this page's styles and moves the element into it. */
export function openPopout(el: HTMLElement): void {
  const popout = window.open('', '_blank', 'width=480,height=640');
  if (popout === null) throw new Error('The browser opened no window.');
  for (const sheet of document.querySelectorAll('style, link[rel="stylesheet"]')) popout.document.head.append(sheet.cloneNode(true));
  // Plain DOM: the other window's elements have none of the app's own methods.
  popout.document.body.className = `${document.body.className} is-popout-window`;
  popout.document.body.append(el);
}

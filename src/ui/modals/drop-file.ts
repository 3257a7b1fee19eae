/** Gives a file that is dropped on the element. Text that is dropped is the field's own business. */
export function onFileDrop(el: HTMLElement, take: (file: File) => void): void {
  const mark = (event: DragEvent, isOver: boolean): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    el.toggleClass('is-drop-target', isOver);
  };
  el.addEventListener('dragover', (event) => mark(event, true));
  el.addEventListener('dragleave', (event) => mark(event, false));
  el.addEventListener('drop', (event) => {
    mark(event, false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) take(file);
  });
}

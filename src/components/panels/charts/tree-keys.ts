/** What a key does in a tree, as readers of trees know it from elsewhere. */

type TreeAct = 'select' | 'open' | 'close' | HTMLElement;

/** What a key asks for on an item; undefined where it is not the tree's. */
export function nextItem(item: HTMLElement, key: string, root: ParentNode): TreeAct | undefined {
  // The insides of a closed item are not drawn.
  const items = [...root.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const place = items.indexOf(item);
  const isOpen = item.getAttribute('aria-expanded');
  switch (key) {
    case 'Enter':
    case ' ':
      return 'select';
    case 'ArrowDown':
      return items[place + 1] ?? item;
    case 'ArrowUp':
      return items[place - 1] ?? item;
    case 'ArrowRight':
      if (isOpen === 'false') return 'open';
      return isOpen === 'true' ? (items[place + 1] ?? item) : item;
    case 'ArrowLeft':
      if (isOpen === 'true') return 'close';
      return item.parentElement?.closest<HTMLElement>('[role=treeitem]') ?? item;
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default:
      return undefined;
  }
}

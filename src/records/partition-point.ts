/** Index of the first item of which something no longer holds that holds of all before it: binary search in sorted items. */
export function partitionPoint<Item>(items: ArrayLike<Item>, holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

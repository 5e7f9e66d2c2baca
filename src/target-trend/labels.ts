/** Where words stand in a picture, so that none lies on another, on a point or on a line. */

/** In pixels, from the top left. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Label {
  text: string;
  /** Of a requirement, not of a figure. */
  asked?: boolean;
  /** Room around it, so that it is not taken for the figure of a point nearby. */
  margin?: number;
  /** The places it may stand, the best first: where its baseline begins. */
  places: { x: number; y: number }[];
}

export interface PlacedLabel extends Pick<Label, 'text' | 'asked'> {
  x: number;
  y: number;
}

/** Of a letter, as a part of the size of the font; figures and most letters are about as wide as each other. */
const LETTER = 0.58;
const WIDE = 0.92;

/** How wide a text is at most, about: there is nothing here to measure it with. */
export function widthOf(text: string, fontSize: number): number {
  const wide = text.match(/[%mMwW]/g)?.length ?? 0;
  return (text.length * LETTER + wide * (WIDE - LETTER)) * fontSize;
}

/** Each label at the first of its places that is free, the most important first; one that finds none is left out. */
export function placeLabels(
  labels: readonly Label[],
  fontSize: number,
  room: Box,
  taken: readonly Box[],
): PlacedLabel[] {
  const boxes = [...taken];
  return labels.flatMap(({ places, margin = 0, ...label }) => {
    const found = places.find(({ x, y }) => {
      const box = boxOf(label.text, x, y, fontSize);
      const clear = widened(box, margin);
      return isInside(box, room) && boxes.every((other) => isApart(clear, other));
    });
    if (!found) return [];
    boxes.push(boxOf(label.text, found.x, found.y, fontSize));
    return [{ ...label, ...found }];
  });
}

/** Vietnamese letters carry marks above and below: a line is taller than its figures. */
const boxOf = (text: string, x: number, y: number, fontSize: number): Box => ({
  left: x,
  top: y - fontSize,
  right: x + widthOf(text, fontSize),
  bottom: y + fontSize * 0.3,
});

const widened = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const isInside = (box: Box, room: Box): boolean =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

const isApart = (a: Box, b: Box): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/** The boxes along a straight line, which words would cover. */
export function alongLine(x: number, y: number, toX: number, toY: number): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / 6));
  return Array.from({ length: count + 1 }, (_, index) => {
    const [left, top] = [x + ((toX - x) * index) / count, y + ((toY - y) * index) / count];
    return { left: left - 2, top: top - 2, right: left + 2, bottom: top + 2 };
  });
}

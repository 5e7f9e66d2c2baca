/** What a PDF says and shows, page by page, as a browser has written it. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

const { OPS } = await getResolvedPDFJS();

export interface PdfPage {
  /** All words in the order they were written, without any white space: lines may break anywhere. */
  words: string;
  /** Whether every line of text lies on the page, with nothing beyond its edges. */
  fits: boolean;
  /** The colours that text is written in, and that shapes are filled or drawn with: `#rrggbb`. */
  inks: Set<string>;
  paints: Set<string>;
  /** How many pictures it has that are made of dots. */
  images: number;
}

export async function readPdf(data: Uint8Array): Promise<PdfPage[]> {
  const pdf = await getDocumentProxy(data);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , width, height] = page.view as [number, number, number, number];
    const { items } = await page.getTextContent();
    const texts = items.filter((item) => 'str' in item);
    pages.push({
      words: squash(texts.map(({ str }) => str).join('')),
      fits: texts.every(({ str, transform, width: wide, height: high }) => {
        const [x, y] = transform.slice(4) as [number, number];
        return str.trim() === '' || (x >= 0 && y >= 0 && x + wide <= width && y + high <= height);
      }),
      ...paintsOf(await page.getOperatorList()),
    });
  }
  await pdf.destroy();
  return pages;
}

export const squash = (text: string): string => text.normalize('NFC').replaceAll(/\s/g, '');

const IMAGES = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintInlineImageXObjectGroup,
]);

/** Follows the colours through what is saved and restored. */
function paintsOf({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] }) {
  let state = { fill: '#000000', stroke: '#000000' };
  const saved: (typeof state)[] = [];
  const [inks, paints] = [new Set<string>(), new Set<string>()];
  let images = 0;
  fnArray.forEach((operation, index) => {
    const args = argsArray[index] as unknown[];
    if (operation === OPS.save) saved.push({ ...state });
    else if (operation === OPS.restore) state = saved.pop() ?? state;
    else if (operation === OPS.setFillRGBColor) state.fill = args[0] as string;
    else if (operation === OPS.setStrokeRGBColor) state.stroke = args[0] as string;
    else if (operation === OPS.showText) inks.add(state.fill);
    else if (operation === OPS.constructPath) paints.add(state.fill).add(state.stroke);
    else if (IMAGES.has(operation)) images++;
  });
  return { inks, paints, images };
}

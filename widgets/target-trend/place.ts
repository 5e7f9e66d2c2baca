/** Puts what is HTML where the layout says. A strict policy lets no style into markup, so it goes in as properties. */
import type { TrendPoint } from '../../src/target-trend/index.js';
import type { Layout } from './picture.js';

/** In shares of the frame: on paper this has another size than it was laid out for. */
export function placeChart(frame: HTMLElement, { plot, width, height }: Layout) {
  const shares = {
    left: plot.left / width,
    top: plot.top / height,
    width: plot.width / width,
    height: plot.height / height,
  };
  for (const [name, share] of Object.entries(shares))
    frame.style.setProperty(`--_plot-${name}`, `${share * 100}%`);
}

/** Each point has a column of the plot to itself, from half way to its neighbours; so a finger finds it. */
export function placePoints(frame: HTMLElement, { plot, width }: Layout, points: readonly TrendPoint[]) {
  const places = points.map(({ day }) => plot.x(day));
  frame.querySelectorAll<HTMLElement>('.points button').forEach((button, index) => {
    const [before, x, after] = [places[index - 1], places[index]!, places[index + 1]];
    const from = before === undefined ? 0 : (before + x) / 2;
    const to = after === undefined ? width : (x + after) / 2;
    button.style.setProperty('--_from', `${from}px`);
    button.style.setProperty('--_width', `${Math.max(4, to - from)}px`);
    button.style.setProperty('--_x', `${x - from}px`);
    button.style.setProperty('--_y', `${plot.y(points[index]!.at)}px`);
  });
}

const WIDTH = 280;

/** Below the plot, so that it covers no point; beside the point it speaks of as far as there is room. */
export function placeTooltip(frame: HTMLElement, { plot, width }: Layout, point?: TrendPoint) {
  if (!point) return;
  const start = Math.min(Math.max(0, plot.x(point.day) - WIDTH / 2), Math.max(0, width - WIDTH));
  frame.style.setProperty('--_tooltip-start', `${start}px`);
  frame.style.setProperty('--_tooltip-size', `${Math.min(WIDTH, width)}px`);
}

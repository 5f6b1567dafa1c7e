import { between, token } from '../theme';
import type { ChartOption } from './Chart';

export interface Palette {
  ink: string;
  muted: string;
  line: string;
  ground: string;
  one: string;
  two: string;
  three: string;
  four: string;
}

/** The chart's colours; every series also differs by pattern or shape. */
export function paletteOf(dark: boolean): Palette {
  const b = (name: string) => token(`board-${name}`);
  const primary = dark ? between(token('primary'), b('ink')) : token('primary');
  return dark
    ? { ink: b('ink'), muted: b('muted'), line: b('line'), ground: b('raised'), one: primary, two: b('near'), three: between(b('muted'), b('raised')), four: b('line') }
    : { ink: token('ink'), muted: token('muted'), line: token('line'), ground: token('surface'), one: token('primary'), two: token('warning'), three: between(token('muted'), token('surface')), four: token('line') };
}

const axis = (p: Palette, name: string) => ({
  name,
  nameTextStyle: { color: p.muted, fontSize: 12 },
  axisLabel: { color: p.muted, fontSize: 12 },
  axisLine: { lineStyle: { color: p.muted } },
  axisTick: { show: false },
  splitLine: { lineStyle: { color: p.line } },
});

const base = (p: Palette) => ({ animation: false, textStyle: { color: p.ink, fontFamily: token('sans') }, aria: { enabled: false, decal: { show: true } } });
const grid = { left: 8, right: 16, top: 36, bottom: 24, containLabel: true };
const onTop = (p: Palette) => ({ show: true, position: 'top', color: p.ink, fontSize: 12 });
const legend = (p: Palette) => ({ right: 0, top: 0, itemWidth: 18, itemHeight: 10, textStyle: { color: p.ink, fontSize: 12 } });

export interface Named {
  name: string;
  values: readonly (number | null)[];
}

/** How many of each: upright bars with their figures on top. */
export function upright(p: Palette, x: { name: string; labels: readonly string[] }, y: string, values: readonly number[]): ChartOption {
  return {
    ...base(p),
    aria: { enabled: false },
    grid: { ...grid, bottom: 32 },
    xAxis: { type: 'category', data: x.labels, ...axis(p, x.name), axisLabel: { color: p.muted, fontSize: 12, interval: 0 }, nameLocation: 'middle', nameGap: 28 },
    yAxis: { type: 'value', minInterval: 1, ...axis(p, y), nameLocation: 'end', nameTextStyle: { color: p.muted, align: 'left' } },
    series: [{ type: 'bar', data: values, barMaxWidth: 48, itemStyle: { color: p.one }, label: onTop(p) }],
  };
}

/** What came and what was done over the day: bars, and a line with points. */
export function throughDay(p: Palette, times: readonly string[], y: string, bars: Named, points: Named): ChartOption {
  return {
    ...base(p),
    aria: { enabled: false },
    grid,
    legend: legend(p),
    xAxis: { type: 'category', data: times, ...axis(p, '') },
    yAxis: { type: 'value', minInterval: 1, ...axis(p, y), nameTextStyle: { color: p.muted, align: 'left' } },
    series: [
      { type: 'bar', name: bars.name, data: bars.values, barMaxWidth: 24, itemStyle: { color: p.three } },
      { type: 'line', name: points.name, data: points.values, symbol: 'circle', symbolSize: 7, lineStyle: { color: p.one, width: 2 }, itemStyle: { color: p.one } },
    ],
  };
}

/** Two pictures over the same hours, one above the other; never two scales in one. */
export function aboveEachOther(p: Palette, times: readonly string[], top: Named & { axis: string }, bottom: Named & { axis: string }): ChartOption {
  const nameStyle = { color: p.muted, align: 'left' };
  return {
    ...base(p),
    aria: { enabled: false },
    grid: [
      { left: 8, right: 16, top: 28, height: '38%', containLabel: true },
      { left: 8, right: 16, top: '62%', bottom: 4, containLabel: true },
    ],
    xAxis: [
      { type: 'category', data: times, gridIndex: 0, ...axis(p, ''), axisLabel: { show: false } },
      { type: 'category', data: times, gridIndex: 1, ...axis(p, '') },
    ],
    yAxis: [
      { type: 'value', gridIndex: 0, ...axis(p, `${top.name} (${top.axis})`), nameTextStyle: nameStyle, splitNumber: 3 },
      { type: 'value', gridIndex: 1, ...axis(p, `${bottom.name} (${bottom.axis})`), nameTextStyle: nameStyle, splitNumber: 2 },
    ],
    series: [
      { type: 'line', data: top.values, symbol: 'circle', symbolSize: 7, lineStyle: { color: p.one, width: 2 }, itemStyle: { color: p.one } },
      { type: 'bar', data: bottom.values, xAxisIndex: 1, yAxisIndex: 1, barCategoryGap: '10%', itemStyle: { color: p.three } },
    ],
  };
}

/** One row a thing, side by side or stacked; each series with a pattern of its own. */
export function rows(p: Palette, names: readonly string[], x: string, series: readonly Named[], stacked: boolean): ChartOption {
  const colours = [p.one, p.three, p.two, p.four];
  const one = series.length === 1;
  return {
    ...base(p),
    aria: { enabled: !one, label: { enabled: false }, decal: { show: !one, decals: decals(p) } },
    grid: { ...grid, top: one ? 8 : 32, bottom: 28, right: 32 },
    ...(one ? {} : { legend: legend(p) }),
    xAxis: { type: 'value', ...axis(p, x), nameLocation: 'middle', nameGap: 26 },
    yAxis: { type: 'category', inverse: true, data: names, ...axis(p, ''), axisLabel: { color: p.ink, fontSize: 12, width: 120, overflow: 'truncate' } },
    series: series.map(({ name, values }, i) => ({
      type: 'bar',
      name,
      data: values,
      barMaxWidth: stacked ? 20 : 14,
      itemStyle: { color: colours[i], borderColor: p.ground, borderWidth: stacked ? 1 : 0 },
      ...(stacked ? { stack: 'all' } : { label: { show: true, position: 'right', color: p.ink, fontSize: 12 } }),
    })),
  };
}

const decals = (p: Palette) => [
  { symbol: 'none' },
  { symbol: 'rect', color: p.ground, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 },
  { symbol: 'circle', color: p.ground, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [5, 0], symbolSize: 0.6 },
  { symbol: 'none' },
];

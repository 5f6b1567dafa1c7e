import { useMemo } from 'react';
import type { DaySummary, EstimateSummary } from '../../api/types';
import { clockTime } from '../../kit/format';
import { useWords } from '../../kit/i18n';
import { oneDecimal, share } from '../floor/figures';
import { usePreferences } from '../preferences';
import { useText } from '../text';
import { Answer } from './Answer';
import { aboveEachOther, paletteOf, rows, throughDay, upright } from './charts';
import { busiest, doneShare, slowest, slowestLine } from './day';
import { toldSentence } from './told';

/** What one asks of a day, each with its answer. */
export function Answers({ day }: { day: DaySummary }) {
  return (
    <div className="answers">
      <Waits day={day} />
      {day.estimates ? <Told told={day.estimates} /> : null}
      <Busy day={day} />
      <Staffed day={day} />
      <Lines day={day} />
      <Counters day={day} />
      <Outcomes day={day} />
      <Scores day={day} />
    </div>
  );
}

function usePalette() {
  const { dark } = usePreferences();
  return useMemo(() => paletteOf(dark), [dark]);
}

const useTime = (day: DaySummary) => (at: string) => clockTime(at, day.zoneId);
const rounded = (n: number | null) => (n === null ? null : Math.round(n * 10) / 10);

function Waits({ day }: { day: DaySummary }) {
  const say = useText();
  const p = usePalette();
  const labels = day.waitBuckets.map((b) => (b.toMinutes === null ? say('days.bucketLast', { from: b.fromMinutes }) : say('days.bucket', { from: b.fromMinutes, to: b.toMinutes })));
  const counts = day.waitBuckets.map((b) => b.count);
  return (
    <Answer
      title={day.waits ? say('days.waits', { p90: oneDecimal(day.waits.p90) }) : say('days.waitsNone')}
      option={upright(p, { name: say('days.waitAxis'), labels }, say('days.peopleAxis'), counts)}
      table={{ head: [say('days.waitAxis'), say('days.count')], rows: labels.map((l, i) => [l, counts[i] ?? 0]) }}
    />
  );
}

/** Did the waits hold that tickets were told? */
function Told({ told }: { told: EstimateSummary }) {
  const say = useText();
  const p = usePalette();
  const names = told.misses.map((m) => say(`days.toldBucket.${m.where}`));
  const counts = told.misses.map((m) => m.count);
  return (
    <Answer
      title={toldSentence(say, told)}
      option={rows(p, names, say('days.peopleAxis'), [{ name: say('days.toldAgainst'), values: counts }], false)}
      table={{ head: [say('days.toldAgainst'), say('days.count'), '%'], rows: names.map((n, i) => [n, counts[i] ?? 0, share(counts[i] ?? 0, told.told)]) }}
    />
  );
}

function Busy({ day }: { day: DaySummary }) {
  const say = useText();
  const time = useTime(day);
  const p = usePalette();
  const peak = busiest(day);
  const times = day.halfHours.map((h) => time(h.at));
  return (
    <Answer
      title={peak ? say('days.busy', { at: time(peak.at), n: peak.issued }) : say('days.busyNone')}
      option={throughDay(p, times, say('days.ticketsAxis'), { name: say('days.issued'), values: day.halfHours.map((h) => h.issued) }, { name: say('days.called'), values: day.halfHours.map((h) => h.called) })}
      table={{ head: [say('days.half'), say('days.issued'), say('days.called')], rows: day.halfHours.map((h) => [time(h.at), h.issued, h.called]) }}
    />
  );
}

function Staffed({ day }: { day: DaySummary }) {
  const say = useText();
  const time = useTime(day);
  const p = usePalette();
  const worst = slowest(day);
  const times = day.halfHours.map((h) => time(h.at));
  return (
    <Answer
      height={280}
      title={worst ? say('days.staffed', { at: time(worst.at) }) : say('days.staffedNone')}
      option={aboveEachOther(
        p,
        times,
        { name: say('days.meanWait'), axis: say('common.minutes'), values: day.halfHours.map((h) => rounded(h.meanWaitMinutes)) },
        { name: say('days.countersOpen'), axis: say('days.countersUnit'), values: day.halfHours.map((h) => rounded(h.meanCountersOpen)) },
      )}
      table={{
        head: [say('days.half'), `${say('days.meanWait')} (${say('common.minutes')})`, say('days.countersOpen')],
        rows: day.halfHours.map((h) => [time(h.at), oneDecimal(h.meanWaitMinutes), oneDecimal(h.meanCountersOpen)]),
      }}
    />
  );
}

function Lines({ day }: { day: DaySummary }) {
  const say = useText();
  const words = useWords();
  const p = usePalette();
  const worst = slowestLine(day);
  const names = day.lines.map((l) => words(l.name));
  return (
    <Answer
      height={280}
      title={worst ? say('days.lines', { line: words(worst.name) }) : say('days.linesNone')}
      option={rows(
        p,
        names,
        say('days.waitAxis'),
        [
          { name: say('days.p50'), values: day.lines.map((l) => rounded(l.waits?.p50 ?? null)) },
          { name: say('days.p90'), values: day.lines.map((l) => rounded(l.waits?.p90 ?? null)) },
        ],
        false,
      )}
      table={{
        head: [say('days.line'), say('days.issued'), say('days.served'), say('days.left'), say('days.missed'), say('days.p50'), say('days.p90'), say('days.max'), say('days.overLimit')],
        rows: day.lines.map((l) => [words(l.name), l.issued, l.served, l.left, l.missed, oneDecimal(l.waits?.p50 ?? null), oneDecimal(l.waits?.p90 ?? null), oneDecimal(l.waits?.max ?? null), l.overLimit]),
      }}
    />
  );
}

function Counters({ day }: { day: DaySummary }) {
  const say = useText();
  const words = useWords();
  const p = usePalette();
  const hours = (minutes: number) => Math.round(minutes / 6) / 10;
  return (
    <Answer
      wide
      height={Math.max(200, day.counters.length * 32 + 80)}
      title={say('days.counters')}
      option={rows(
        p,
        day.counters.map((c) => words(c.name)),
        say('days.hoursUnit'),
        [
          { name: say('days.serving'), values: day.counters.map((c) => hours(c.servingMinutes)) },
          { name: say('days.idle'), values: day.counters.map((c) => hours(Math.max(0, c.openMinutes - c.servingMinutes))) },
          { name: say('days.paused'), values: day.counters.map((c) => hours(c.pausedMinutes)) },
        ],
        true,
      )}
      table={{
        head: [say('days.counter'), say('days.served'), `${say('days.serving')} (${say('common.minutes')})`, `${say('days.idle')} (${say('common.minutes')})`, `${say('days.paused')} (${say('common.minutes')})`, `${say('days.away')} (${say('common.minutes')})`, `${say('days.utilisation')} (%)`, say('days.score')],
        rows: day.counters.map((c) => [
          words(c.name), c.served, Math.round(c.servingMinutes), Math.round(Math.max(0, c.openMinutes - c.servingMinutes)), Math.round(c.pausedMinutes), Math.round(c.awayMinutes),
          c.utilisation === null ? '—' : Math.round(c.utilisation * 100), oneDecimal(c.meanScore),
        ]),
      }}
    />
  );
}

function Outcomes({ day }: { day: DaySummary }) {
  const say = useText();
  const p = usePalette();
  const done = doneShare(day);
  const all = day.outcomes.reduce((sum, o) => sum + o.count, 0);
  const names = day.outcomes.map((o) => say(`words.outcome.${o.outcome}`));
  return (
    <Answer
      height={200}
      title={done === null ? say('days.outcomesNone') : say('days.outcomes', { share: done })}
      option={rows(p, names, say('days.peopleAxis'), [{ name: say('days.outcome'), values: day.outcomes.map((o) => o.count) }], false)}
      table={{ head: [say('days.outcome'), say('days.count'), '%'], rows: day.outcomes.map((o, i) => [names[i] ?? '', o.count, share(o.count, all)]) }}
    />
  );
}

function Scores({ day }: { day: DaySummary }) {
  const say = useText();
  const p = usePalette();
  const names = day.scores.map((s) => '★'.repeat(s.score));
  const rated = day.totals.rated > 0;
  return (
    <Answer
      height={200}
      title={rated ? say('days.scores', { mean: oneDecimal(day.totals.meanScore) }) : `${say('days.scoresNone')} · ${say('days.noRatings')}`}
      option={rows(p, names, say('days.peopleAxis'), [{ name: say('days.score'), values: day.scores.map((s) => s.count) }], false)}
      table={{ head: [say('days.scoreAxis'), say('days.count')], rows: day.scores.map((s) => [s.score, s.count]) }}
    />
  );
}

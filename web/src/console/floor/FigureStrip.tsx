import type { FloorFigures } from '../../api/types';
import { useText } from '../text';
import { oneDecimal, share } from './figures';

/** The day so far, in figures. */
export function FigureStrip({ figures: f }: { figures: FloorFigures }) {
  const say = useText();
  const minutes = say('common.minutes');
  const shown = [
    { name: say('floor.figures.visits'), value: String(f.visits) },
    { name: say('floor.figures.greetedInTime'), value: share(f.greetedInTime, f.greeted), unit: f.greeted > 0 ? '%' : '' },
    { name: say('floor.figures.issued'), value: String(f.issued) },
    { name: say('floor.figures.waiting'), value: String(f.waiting) },
    { name: say('floor.figures.served'), value: String(f.served) },
    { name: say('floor.figures.left'), value: String(f.left) },
    { name: say('floor.figures.missed'), value: String(f.missed) },
    { name: say('floor.figures.meanWait'), value: oneDecimal(f.meanWaitMinutes), unit: minutes },
    { name: say('floor.figures.meanService'), value: oneDecimal(f.meanServiceMinutes), unit: minutes },
    { name: say('floor.figures.score'), value: oneDecimal(f.meanScore), unit: say('floor.figures.scoreOf', { n: f.rated }) },
  ];
  return (
    <dl className="figures" aria-label={say('floor.today')}>
      {shown.map(({ name, value, unit }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value} {unit && value !== '—' ? <span>{unit}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

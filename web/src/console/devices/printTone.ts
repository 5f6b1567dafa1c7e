import type { PrintState } from '../../api/types';
import type { Tone } from '../parts/Mark';

export const printTone = (state: PrintState): Tone => ({ requested: 'quiet', sent: 'work', confirmed: 'good', unknown: 'near', failed: 'bad' } as const)[state];

import type { FloorView } from '../../api/types';
import type { Desk } from './desk';
import { LeaveDialog } from './LeaveDialog';
import { PauseDialog } from './PauseDialog';
import { TransferDialog } from './TransferDialog';
import type { Presses } from './usePresses';

export type Dialog = 'pause' | 'leave' | 'transfer';

export interface DialogProps {
  desk: Desk;
  view: FloorView;
  now: number;
  presses: Presses;
  onClose: () => void;
}

/** The presses that ask something first. Escape closes, Enter sends. */
export function CounterDialogs({ open, ...props }: DialogProps & { open: Dialog | null }) {
  switch (open) {
    case 'pause':
      return <PauseDialog {...props} />;
    case 'leave':
      return <LeaveDialog {...props} />;
    case 'transfer':
      return <TransferDialog {...props} />;
    case null:
      return null;
  }
}

import type { FloorView } from '../../api/types';
import { useLive, useNow, type Live } from '../../kit/live/useLive';
import { useSession } from '../session/session';

export interface Floor {
  live: Live<FloorView>;
  view: FloorView | null;
  /** The host's clock in milliseconds, each second. */
  now: number;
}

/** The hall's live floor. */
export function useFloor(): Floor {
  const { hall } = useSession();
  const live = useLive<FloorView>(`floor/${hall?.id ?? ''}`);
  const now = useNow(live.now).getTime();
  return { live, view: live.view, now };
}

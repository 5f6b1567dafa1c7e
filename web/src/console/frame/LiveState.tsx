import type { FloorView } from '../../api/types';
import { LinkLine } from '../../kit/LinkLine';
import { useLive } from '../../kit/live/useLive';

/** Whether the floor that is shown is the floor that is. */
export function LiveState({ hall }: { hall: string }) {
  const { state } = useLive<FloorView>(`floor/${hall}`);
  return <LinkLine state={state} />;
}

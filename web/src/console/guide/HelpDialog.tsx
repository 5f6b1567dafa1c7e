import { Button, Modal } from 'antd';
import type { HelpedBy } from '../../api/types';
import { Refusal } from '../parts/Refusal';
import { useHallPath } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';

const ways: readonly HelpedBy[] = ['answered', 'selfService', 'phoneChannel', 'otherHall'];

/** How a customer was helped without a counter: one touch. */
export function HelpDialog({ visit, onClose }: { visit: number | null; onClose: () => void }) {
  const say = useText();
  const path = useHallPath();
  const { busy, trouble, run, clear } = useAct();
  const close = () => {
    clear();
    onClose();
  };
  const help = async (how: HelpedBy) => {
    if (await run(`${path}/visits/${visit}/help`, { how })) close();
  };
  return (
    <Modal title={say('guide.helpTitle', { n: visit })} open={visit !== null} onCancel={close} footer={null} destroyOnHidden width={480}>
      <div className="help-ways">
        {ways.map((how) => (
          <Button key={how} className="guide-big" disabled={busy} onClick={() => void help(how)}>
            {say(`words.helped.${how}`)}
          </Button>
        ))}
      </div>
      <Refusal trouble={trouble} />
    </Modal>
  );
}

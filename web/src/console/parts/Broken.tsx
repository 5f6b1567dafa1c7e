import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { useText } from '../text';
import { Notice } from './States';

/** A page that failed takes nothing else with it: the header stays, and the page can be opened again. */
export class Broken extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <OpenAgain /> : this.props.children;
  }
}

function OpenAgain() {
  const say = useText();
  return (
    <div role="alert">
      <Notice title={say('common.broken')} action={<Button onClick={() => location.reload()}>{say('common.reload')}</Button>} />
    </div>
  );
}

import { HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import { LiveConnection, type Hub } from './LiveConnection';

let one: LiveConnection | null = null;

/** The page's connection, made when the first picture is watched. */
export function connection(): LiveConnection {
  if (one) return one;
  // Its own reconnecting gives up when the first start fails, so LiveConnection does it.
  const hub: Hub = new HubConnectionBuilder().withUrl('/live').withServerTimeout(20_000).withKeepAliveInterval(8_000).configureLogging(LogLevel.None).build();
  const live = new LiveConnection(hub);
  addEventListener('online', () => live.hurry());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') live.hurry();
  });
  one = live;
  return live;
}

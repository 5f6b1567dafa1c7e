/** What this machine can be heard with. A browser is silent until someone touched the page, unless it was told otherwise. */
export type SoundState = 'blocked' | 'ready';

let context: AudioContext | null = null;

const audio = (): AudioContext | null => {
  if (!('AudioContext' in window)) return null;
  return (context ??= new AudioContext());
};

export const soundState = (): SoundState => (audio()?.state === 'running' ? 'ready' : 'blocked');

/** To be called from a touch or a key; elsewhere browsers refuse. */
export async function startSound(): Promise<SoundState> {
  const resumed = audio()?.resume().catch(() => undefined);
  await Promise.race([resumed, new Promise((go) => setTimeout(go, 500))]);
  return soundState();
}

function tone(on: AudioContext, hertz: number, from: number, seconds: number): void {
  const oscillator = on.createOscillator();
  const gain = on.createGain();
  oscillator.frequency.value = hertz;
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(0.35, from + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.001, from + seconds);
  oscillator.connect(gain).connect(on.destination);
  oscillator.start(from);
  oscillator.stop(from + seconds);
}

/** Two falling notes; resolves when they have been heard. */
export async function chime(): Promise<void> {
  const on = audio();
  if (on?.state !== 'running') return;
  tone(on, 659.25, on.currentTime, 0.7);
  tone(on, 523.25, on.currentTime + 0.35, 1);
  await new Promise((go) => setTimeout(go, 1300));
}

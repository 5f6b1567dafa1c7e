import type { ReactNode } from 'react';
import './mark.css';

export type Tone = 'good' | 'near' | 'bad' | 'call' | 'work' | 'quiet';

/** A state: a shape, a word, and only then a colour. */
export function Mark({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`mark mark-${tone}`}>
      <svg aria-hidden="true" viewBox="0 0 16 16">
        {shapes[tone]}
      </svg>
      {children}
    </span>
  );
}

const shapes: Record<Tone, ReactNode> = {
  good: <path d="M13.6 3.5 6.2 12 2.4 8.2l1.2-1.2 2.5 2.5 6.2-7.1z" />,
  near: <path fillRule="evenodd" d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 0 1 8 2.600ZM7.200 4.500h1.600v3.200l2.300 1.400-.8 1.300-3.100-1.900Z" />,
  bad: <path fillRule="evenodd" d="M8 1.500 15.200 14.500H.8Zm-.8 4.700v4h1.600v-4Zm0 5.200V13h1.600v-1.600Z" />,
  call: <path d="M2 6v4h2.600L9 13.500v-11L4.600 6Zm8.500-1.500v1.700a2 2 0 0 1 0 3.600v1.700a3.600 3.600 0 0 0 0-7Z" />,
  work: <path d="M8 8.500a3.400 3.400 0 1 0 0-6.800 3.400 3.400 0 0 0 0 6.800Zm-6 6.300c0-3 2.600-4.800 6-4.800s6 1.800 6 4.800Z" />,
  quiet: <path fillRule="evenodd" d="M8 2.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11Zm0 1.600a3.900 3.900 0 1 1 0 7.800 3.900 3.900 0 0 1 0-7.800Z" />,
};

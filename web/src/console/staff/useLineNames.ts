import { useQuery } from '@tanstack/react-query';
import type { SeenSettings } from '../../api/types';
import { get } from '../../kit/api/client';
import { useWords } from '../../kit/i18n';
import { useHallPath } from '../session/session';

/** The hall's settings as they are read for choosing lines and counters. */
export function useHallSettings() {
  const path = `${useHallPath()}/settings`;
  return useQuery({ queryKey: [path], queryFn: ({ signal }) => get<SeenSettings>(path, signal) }).data?.settings ?? null;
}

/** A line's name by its id. */
export function useLineNames(): (id: string) => string {
  const words = useWords();
  const settings = useHallSettings();
  return (id) => {
    const line = settings?.lines.find((l) => l.id === id);
    return line ? words(line.name) : id;
  };
}

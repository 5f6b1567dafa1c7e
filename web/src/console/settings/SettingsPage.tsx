import { useQuery } from '@tanstack/react-query';
import type { SeenSettings } from '../../api/types';
import { get } from '../../kit/api/client';
import { Failed, Loading } from '../parts/States';
import { useHallPath } from '../session/session';
import { Editor } from './Editor';

/** How the hall works. What is being typed is never overwritten by what arrives. */
export default function SettingsPage() {
  const path = `${useHallPath()}/settings`;
  const settings = useQuery({ queryKey: [path], queryFn: ({ signal }) => get<SeenSettings>(path, signal), refetchOnWindowFocus: false });
  if (settings.isPending) return <Loading />;
  if (settings.isError) return <Failed error={settings.error} again={() => void settings.refetch()} />;
  return <Editor key={path} saved={settings.data} />;
}

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Controls } from './controls.tsx';
import { labelsFor } from './labels.ts';
import { Person } from './person.tsx';
import { createStage } from './stage.ts';

/** Two people side by side on one mock, and the mock's controls. */
export function Playground({ language }: { language: string }) {
  const [stage] = useState(createStage);
  // Both people share it, so that what one of them changes is refetched for the other.
  const [queryClient] = useState(() => new QueryClient());
  const labels = labelsFor(language);
  const [lin, tom] = stage.users;
  return (
    <QueryClientProvider client={queryClient}>
      <div className="people">
        <Person me={lin} other={tom} labels={labels} />
        <Person me={tom} other={lin} labels={labels} />
      </div>
      <Controls stage={stage} labels={labels} />
    </QueryClientProvider>
  );
}

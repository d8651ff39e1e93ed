import { useEffect, useState } from 'preact/hooks';

/**
 * What `ask` answers, asked again whenever the person comes back to the page: keys and permissions are changed in pages of the
 * browser's own. Undefined until answered, and when it could not be.
 */
export function useAsked<Answer>(ask: () => Promise<Answer>): {
  readonly answer: Answer | undefined;
  again(): Promise<void>;
} {
  const [answer, setAnswer] = useState<Answer>();
  const again = async () => {
    try {
      setAnswer(await ask());
    } catch {
      setAnswer(undefined);
    }
  };
  useEffect(() => {
    const scope = new AbortController();
    const look = () => {
      if (document.visibilityState === 'visible') void again();
    };
    void again();
    document.addEventListener('visibilitychange', look, { signal: scope.signal });
    window.addEventListener('focus', look, { signal: scope.signal });
    return () => scope.abort();
  }, []);
  return { answer, again };
}

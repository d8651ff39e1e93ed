/** Frames load no pages here unless they are let; a blank one is to be there all the same. */
export function allowBlankFrames(): void {
  const { happyDOM } = window as unknown as {
    happyDOM: { settings: { enableIframePageLoading: boolean; disableIframePageLoading: boolean } };
  };
  happyDOM.settings.enableIframePageLoading = true;
  happyDOM.settings.disableIframePageLoading = false;
}

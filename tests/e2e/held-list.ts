import type { ServerResponse } from 'node:http';
import { poll } from '../../dev/browsers/poll.ts';
import type { ListAnswer } from '../../src/cli/list-server.ts';

/** A list of which the server sends half and then nothing more. */
export interface HeldList {
  readonly answer: ListAnswer;
  /** Resolves when half of it is under way to a browser. */
  held(): Promise<void>;
  /** Resolves when whoever waited for the rest is gone. */
  abandoned(): Promise<void>;
}

/** Gives the head of the list to who asks for that, and half of the whole to who asks for the whole. */
export function heldList(bytes: Uint8Array): HeldList {
  let waiting: ServerResponse | undefined;
  return {
    answer: (request, response) => {
      const last = /^bytes=0-(\d+)$/.exec(request.headers.range ?? '')?.[1];
      if (last !== undefined) {
        response
          .writeHead(206, { 'content-type': 'application/jsonl' })
          .end(bytes.subarray(0, Number(last) + 1));
        return;
      }
      waiting = response;
      response.writeHead(200, { 'content-type': 'application/jsonl', 'content-length': bytes.length });
      response.write(bytes.subarray(0, bytes.length >> 1));
    },
    async held() {
      await poll(
        'half of the list to be under way',
        () => waiting?.writableLength === 0 && waiting.socket?.bytesWritten,
      );
    },
    async abandoned() {
      await poll('the connection to be given up', () => waiting?.destroyed || waiting?.socket?.destroyed);
    },
  };
}

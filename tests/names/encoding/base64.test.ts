import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/names/encoding/base64.ts';

describe('base64', () => {
  test('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
      }),
    );
  });

  test('is done natively where the engine can', () => {
    const native = vi.fn(() => Uint8Array.of(7));
    Object.defineProperty(Uint8Array, 'fromBase64', { value: native, configurable: true });
    try {
      expect(fromBase64('Bw==')).toEqual(Uint8Array.of(7));
      expect(native).toHaveBeenCalledWith('Bw==');
    } finally {
      Reflect.deleteProperty(Uint8Array, 'fromBase64');
    }
  });

  test('throws on what is none', () => {
    expect(() => fromBase64('*')).toThrow();
  });
});

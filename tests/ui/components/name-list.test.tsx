// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { NameList } from '../../../src/ui/components/name-list.tsx';
import { button, faults, press, show, words } from '../screen.ts';

const names = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ text: `Name ${at}`, lang: 'en' }));

test('a long list of names is cut until somebody asks for all, and keeps the focus then', async () => {
  const app = await show(<NameList names={names(20)} />);
  expect(app.querySelectorAll('li')).toHaveLength(12);
  await press(button('and 8 more'));
  expect(app.querySelectorAll('li')).toHaveLength(20);
  expect(app.querySelector('button')).toBeNull();
  expect(document.activeElement).toBe(app.querySelector('ul'));
  expect(await faults(app.querySelector('ul')!)).toEqual([]);
});

test('a list that one more name makes long is shown whole', async () => {
  const app = await show(<NameList names={names(13)} />);
  expect(app.querySelectorAll('li')).toHaveLength(13);
  expect(app.querySelector('button')).toBeNull();
});

test('each name has its own language and direction', async () => {
  const app = await show(
    <NameList
      names={[
        { text: '卡巴斯基', lang: 'zh' },
        { text: 'كاسبرسكي', lang: 'ar' },
      ]}
    />,
  );
  expect([...app.querySelectorAll('bdi')].map((one) => [one.lang, words(one)])).toEqual([
    ['zh', '卡巴斯基'],
    ['ar', 'كاسبرسكي'],
  ]);
});

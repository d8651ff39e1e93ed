import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Disclosure } from '../components/disclosure.tsx';
import { usePageText } from '../components/text-context.ts';
import { facetWord } from './facet-words.ts';
import type { Facet } from './filters.ts';

interface FacetGroupProps {
  readonly facet: Facet;
  /** All values, in their order. */
  readonly values: readonly string[];
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly open: boolean;
  readonly listNames: ReadonlyMap<string, string>;
  readonly onToggle: (value: string) => void;
}

/** More than these would push the other facets out of sight. */
const FEW = 10;

/** The values of one facet as check boxes, each with how many vendors it leaves. */
export function FacetGroup(props: FacetGroupProps): VNode {
  const { facet, chosen } = props;
  const { filters } = usePageText().listPage;
  return (
    <Disclosure
      level={3}
      class="facet"
      open={props.open || chosen.length > 0}
      label={<span class="disclosure__label facet__name">{filters.facets[facet]}</span>}
      aside={chosen.length > 0 && <span class="soft small">{filters.chosen({ count: chosen.length })}</span>}
    >
      {() => <Values {...props} />}
    </Disclosure>
  );
}

function Values({ facet, values, chosen, counts, listNames, onToggle }: FacetGroupProps): VNode {
  const text = usePageText();
  const { filters } = text.listPage;
  const [all, setAll] = useState(false);
  const short = values.filter((value, at) => at < FEW || chosen.includes(value));
  const shown = all ? values : short;
  return (
    <>
      <fieldset>
        <legend class="visually-hidden">{filters.facets[facet]}</legend>
        <ul>
          {shown.map((value) => (
            <Value
              key={value}
              word={facetWord({ facet, value }, text, listNames)}
              checked={chosen.includes(value)}
              count={counts.get(value) ?? 0}
              onToggle={() => onToggle(value)}
            />
          ))}
        </ul>
      </fieldset>
      {short.length < values.length && (
        <button type="button" class="quiet-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? filters.fewer : filters.all({ count: values.length })}
        </button>
      )}
    </>
  );
}

interface ValueProps {
  readonly word: string;
  readonly checked: boolean;
  readonly count: number;
  readonly onToggle: () => void;
}

function Value({ word, checked, count, onToggle }: ValueProps): VNode {
  const text = usePageText();
  const id = useId();
  return (
    <li class="facet__value" data-empty={count === 0}>
      <input type="checkbox" id={id} checked={checked} aria-describedby={`${id}-count`} onChange={onToggle} />
      <label class="facet__word" for={id}>
        {word}
      </label>
      <span class="facet__count" aria-hidden="true">
        {text.number(count)}
      </span>{' '}
      <span hidden id={`${id}-count`}>
        {text.listPage.filters.count({ count })}
      </span>
    </li>
  );
}

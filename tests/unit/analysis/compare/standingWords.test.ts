import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../../src/analysis/compare/pair/difference.ts';
import {
  comparedOrganisationName,
  standingInWords,
  whereRelated,
} from '../../../../src/analysis/compare/pair/standingWords.ts';
import { organisationId, relationshipId } from '../../../fixtures/aNetwork.ts';
import { northSide, southSide, twoSides } from '../../../fixtures/twoSides.ts';

const difference = differenceOf(northSide, southSide);
const named = (id: string) => comparedOrganisationName(twoSides, difference, organisationId(id));

describe('where a thing stands, in words', () => {
  it('names every class', () => {
    expect((['only-a', 'only-b', 'both', 'changed'] as const).map(standingInWords)).toEqual([
      'only in A',
      'only in B',
      'in both',
      'in both, different type',
    ]);
  });

  it('comes last in the name of an organisation, whose name comes first', () => {
    expect(named('choir')).toBe(
      'Harbour Choir, charity, 1 relationship, 1 partners with. In North Together. Only in A.',
    );
  });

  it('tells of an organisation in both where its relationships are', () => {
    expect(named('food-bank')).toMatch(/ In both; of its relationships 1 in both, 1 only in A and 1 only in B\.$/);
  });

  it('says of a relationship in the place of another whose it is', () => {
    expect(whereRelated(difference, relationshipId('north-account'))).toBe('in both, different type, this one in A');
    expect(whereRelated(difference, relationshipId('south-commission'))).toBe('in both, different type, this one in B');
    expect(whereRelated(difference, relationshipId('both-money'))).toBe('in both');
  });

  it('says nothing of what is on neither side', () => {
    expect(whereRelated(difference, relationshipId('nowhere'))).toBe('');
    expect(comparedOrganisationName(twoSides, differenceOf(southSide, southSide), organisationId('choir'))).not.toMatch(
      /Only|both/,
    );
  });
});

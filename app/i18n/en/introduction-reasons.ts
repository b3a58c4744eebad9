/** Why an introduction ends, changes hands or is answered late. */
export const introductionReasons = {
  declineReasons: {
    conditions: {
      label: 'The conditions do not fit',
      kind: 'The conditions differ, so they would rather not go on this time. They thank you for asking.',
    },
    timing: { label: 'The timing does not fit', kind: 'The timing is not right for them at present.' },
    fit: { label: 'Not what we are looking for', kind: 'It is a little different from what they have in mind.' },
    another_party: { label: 'Talking to someone else', kind: 'They are already talking to someone else.' },
    too_close: {
      label: 'A customer or competitor: too close',
      kind: 'Your businesses are too close for them to go on.',
    },
    other: { label: 'Something else', kind: 'They thought it over and would rather not go on this time.' },
  },
  lateReasons: {
    still_interested: {
      label: 'I would still like to talk',
      kind: 'They have answered late: they would still like to talk. You can ask again.',
    },
    conditions: {
      label: 'The conditions do not fit',
      kind: 'They have answered late: the conditions are apart, so not this time.',
    },
    timing: { label: 'The timing does not fit', kind: 'They have answered late: the timing does not fit at present.' },
    fit: {
      label: 'Not whom I have in mind',
      kind: 'They have answered late: they have something a little different in mind.',
    },
    another_party: {
      label: 'Talking with somebody else',
      kind: 'They have answered late: talks with somebody else are under way.',
    },
    too_close: {
      label: 'Too close: a customer, supplier or competitor',
      kind: 'They have answered late: your businesses are too close.',
    },
    other: { label: 'Another reason', kind: 'They have answered late: not this time.' },
  },
  turnDownReasons: {
    no_fit: { label: 'Not a promising pair', kind: 'The navigator looked into it and expects little from this pair.' },
    conditions_apart: {
      label: 'Conditions too far apart',
      kind: 'The navigator found that the conditions of both sides are too far apart for now.',
    },
    request_unclear: {
      label: 'The request says too little',
      kind: 'The request said too little to pass on. You are welcome to add to it and ask again.',
    },
    counterpart_unavailable: {
      label: 'The other side is not available',
      kind: 'The other side cannot take up introductions at present.',
    },
    other: { label: 'Something else', kind: 'The navigator thought it over and did not propose it this time.' },
  },
  refusalReasons: {
    too_close: 'An acquaintance or business partner, too close',
    earlier_experience: 'It did not go well before',
    language: 'Language or way of explaining',
    other: 'Other',
  },
  handOverReasons: {
    conflict: 'An interest of my own',
    no_capacity: 'My hands are full',
    better_contacts: 'Somebody else knows more',
    absence: 'I shall be away',
    other: 'Other',
  },
  closeReasons: {
    listing_closed: {
      label: 'The listing ended',
      kind: 'The listing you asked for has ended. Thank you for waiting.',
    },
    listing_matched: {
      label: 'They found somebody',
      kind: 'The owner of the listing has come to terms with somebody else. Thank you for waiting.',
    },
  },
}

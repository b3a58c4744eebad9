/** Words of the trade that a form explains where they are used; texts `listings.terms`. */
export const terms = [
  'share_transfer',
  'business_transfer',
  'operating_profit',
  'net_assets',
  'owners_guarantee',
  'nda',
  'royalty',
  'licence',
  'conversion',
  'employment_transfer',
  'trial_field',
  'success_criteria',
] as const

export const legal = {
  title: '規約と表記',
  names: {
    commercialTransactions: '特定商取引法に基づく表記',
    terms: '利用規約',
    refunds: '返金の規定',
  },
  version: '{{version}}版（{{date}}から）',
  titleOfVersion: '{{title}}（{{version}}版）',
  history: 'これまでの版',
  print: '印刷する',
  old: { title: 'これは以前の版です', current: '今の版を見る' },
  readFirst: '次の内容をお読みください。内容が変わったときは、あらためてお尋ねします。',
  agree: '上の内容に同意します',
  feeLinks: '手数料に関する決まり',
}

import type { LegalDocument } from './legal-document.ts'

const ja = `秘密保持契約書

{offer}（以下「甲」）と{need}（以下「乙」）は、両者の間で検討する取引（以下「本件」）のために互いに開示する情報について、次のとおり約束します。

第1条（秘密情報）　本件のために一方が他方に開示した情報で、公に知られていないものを秘密情報とします。本件を検討している事実と、相手方の名称も秘密情報です。

第2条（目的）　受け取った秘密情報は、本件の検討と実行のためだけに使います。

第3条（開示の範囲）　秘密情報は、本件のために知る必要のある役員、従業員と、守秘義務を負う専門家にだけ伝えます。伝えた相手の行為についても責任を負います。

第4条（例外）　受け取る前から知っていた情報、公に知られた情報、第三者から正当に得た情報、独自に得た情報には、この契約は及びません。法令により開示を求められたときは、あらかじめ相手方に知らせます。

第5条（返還と消去）　相手方から求められたとき、または本件を取りやめたときは、秘密情報を返すか、消去します。

第6条（直接の接触）　開示された取引先や従業員に、相手方の承諾なく本件について連絡しません。

第7条（期間）　この契約は署名の日から3年間有効です。

第8条（準拠法と管轄）　この契約は日本法により、東京地方裁判所を第一審の専属的合意管轄裁判所とします。

署名日　{date}`

const en = `Non-disclosure agreement

{offer} ("Party A") and {need} ("Party B") agree as follows on the information they disclose to each other for the transaction they are considering (the "Matter").

1. Confidential information. Information disclosed by one party to the other for the Matter that is not publicly known. The fact that the Matter is being considered and the other party's name are confidential as well.

2. Purpose. Confidential information is used only to consider and carry out the Matter.

3. Who may know. It is passed only to officers and employees who need it for the Matter and to professionals bound by secrecy. A party answers for those it passed it to.

4. Exceptions. This agreement does not cover information known before receipt, publicly known, lawfully received from a third party, or obtained independently. Where the law demands disclosure, the other party is told beforehand.

5. Return and deletion. On request, or when the Matter ends, confidential information is returned or deleted.

6. Direct contact. Customers and employees that were disclosed are not contacted about the Matter without the other party's consent.

7. Term. This agreement is valid for three years from the day of signature.

8. Law and jurisdiction. Japanese law applies; the Tokyo District Court has exclusive jurisdiction in the first instance. The Japanese text prevails.

Date of signature: {date}`

/** The mutual NDA of all tracks. To be confirmed by a lawyer before launch. */
export const nda: readonly LegalDocument[] = [
  {
    key: 'mutual_nda',
    version: '2025-04',
    validFrom: '2025-04-01',
    title: { ja: '秘密保持契約書', en: 'Non-disclosure agreement' },
    text: { ja, en },
  },
]

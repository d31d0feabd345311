import type { verdict as english } from '../en/verdict';
import type { TranslationOf } from '../shape/template';

/** The texts of verdicts, of what they rest on and of how sure lists are, in Japanese. */
export const verdict: TranslationOf<typeof english> = {
  'verdict.likely': 'おそらく',
  'verdict.old': 'これは90日より前のものです。',

  'bound.these':
    'この{n}件のうち、誤ってここにあるかもしれないのは、多くても{count}件です。Instagramはすべてのアカウントを表示するわけではありません。',
  'bound.lacked':
    '読み取ったときに足りなかった{n}件のうち、Instagramが表示していないかもしれないのは、多くても{count}件です。',
  'bound.settle': 'プロフィールを開けば、はっきりします。',
  'bound.none': 'あなたのプロフィールの件数と同じなので、漏れはありません（{date}時点）。',
  'bound.counted': 'プロフィールの件数は、読み取りの前も後もちょうどこのとおりなので、漏れはありません（{date}）。',
  'bound.screen': '{bound}画面から読み取りました。',
  'bound.export': '{date}のエクスポートにある名前によります。',
  'bound.not-found.followers': 'フォロワーのリストで見つからない{count}件',
  'bound.not-found.following': 'フォロー中のリストで見つからない{count}件',
  'bound.up-to': '{found}。うち最大{h}件は、表示されないだけで、実はいるかもしれません。',
  'bound.any': '{found}。どれも、表示されないだけで、実はいるかもしれません。',
  'bound.unknown': '{found}。そのうち何件が実はいるのか、誰にも分かりません。',
  'bound.too-early':
    'フォロワーのリストの日付の時点で、フォローしてから7日たっていませんでした。これからフォローバックするかもしれません。',

  'surer.title': 'より確かにするには',
  'surer.read': 'Instagramでリストを開き、最後までスクロールしてください。',
  'surer.open-profile': '自分のプロフィールを開いてください。各リストに何件あるはずか、Balikに分かります。',
  'surer.reopen-profile':
    '1時間以内に、もう一度自分のプロフィールを開いてください。件数が変わっていなければ、答えはより確かになります。',
  'surer.reopen-here':
    '1時間以内に、Instagramの自分のプロフィールを一度再読み込みしてください。件数が変わっていなければ、答えはより確かになります。',
  'surer.reload-confirms':
    'よければ、1時間以内にInstagramで自分のプロフィールを再読み込みしてください。件数が同じなら、その間に変化がなかったと確かめられます。',
  'surer.reopen-confirms':
    'よければ、1時間以内にもう一度自分のプロフィールを開いてください。件数が同じなら、その間に変化がなかったと確かめられます。',
  'surer.read-again': 'もう一度リストをスクロールしてください。飛ばされた行が表示されます。',
  'surer.visit-one': '誰かのプロフィールを開くと、その1人についてはっきりします。',
  'surer.visit-this': 'このプロフィールを開くと、はっきりします。',
  'surer.bring-export':
    '「すべての期間」のInstagramのエクスポートをインポートしてください。両方のリストの全員の名前が入っています。',
  'surer.rest': 'Instagramがしばらく時間をおくよう求めました。{date}まで、Instagramで何かを開くのは待ってください。',
};

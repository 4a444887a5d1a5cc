"""The pages of other offices that the words rest on, each once."""

from datetime import date

from renewal.rules.sources import PAGES_CHECKED_ON, Source


def _page(office: str, subject: str, url: str, updated: date | None = None) -> Source:
    """Return what a page of `office` says about `subject`; `updated`: the day it prints, if any."""
    return Source(
        title=f"{office}の案内",
        article=subject,
        url=url,
        checked_on=PAGES_CHECKED_ON,
        page_updated=updated,
    )


# A page is two lines: whose it is and what about, then where.
# fmt: off
ATSUGI_NOTICE = _page("厚木市", "有効期限通知書が送られる時期と混雑",
    "https://www.city.atsugi.kanagawa.jp/shiminbenri/totokezei/todokede/bangoseido/d046799.html")
NIIZA_CROWDED = _page("新座市", "混雑する曜日と時間",
    "https://www.city.niiza.lg.jp/site/mynumber/densisyoumeisyo.html")
SATTE_CLOSED = _page("幸手市", "毎月のシステム休止日",
    "https://www.city.satte.lg.jp/soshiki/shimin/2_1/13609.html")
TOSU_LAST_DAY = _page("鳥栖市", "更新できる期間",
    "https://www.city.tosu.lg.jp/soshiki/14/107222.html")
URUMA_NOTICE = _page("うるま市", "有効期限通知書の届き方",
    "https://www.city.uruma.lg.jp/kurashi/107/8425/17553")
UTSUNOMIYA_EXPIRY = _page("宇都宮市", "有効期限の確かめ方",
    "https://www.city.utsunomiya.lg.jp/kurashi/jumin/ninsho/1023008.html")
OKAZAKI_WHICH = _page("岡崎市", "電子証明書の更新とカードの更新",
    "https://www.city.okazaki.lg.jp/1100/1101/1118/p025109.html")
EDOGAWA_EARLY = _page("江戸川区", "3か月より前に発行した電子証明書",
    "https://www.city.edogawa.tokyo.jp/e038/kurashi/mynumber/card/denshisyomei/dennshokoshin.html")
MATSUYAMA_EXPIRED = _page("松山市", "期限が切れた電子証明書",
    "https://www.city.matsuyama.ehime.jp/kurashi/tetsuzuki/kotekininsyo/kigengokousin.html")
OBIHIRO_EXPIRED = _page("帯広市", "期限が切れたカード",
    "https://www.city.obihiro.hokkaido.jp/kurashi/koseki/ninsho/1002465.html")
MYNA_INSURANCE = _page("マイナポータル", "前の健康保険証の終わりと資格確認書",
    "https://faq.myna.go.jp/faq/show/3505?category_id=108&site_domain=default")
KAMAKURA_USABLE = _page("鎌倉市", "使えるようになるまでの時間",
    "https://www.city.kamakura.kanagawa.jp/shiminka/mynumbercard.html")
YAWATA_USABLE = _page("八幡市（京都府）", "使えるようになるまでの日数",
    "https://www.city.yawata.kyoto.jp/0000009578.html")
JFE_ONLINE = _page("JFE健康保険組合", "電子証明書の更新の方法",
    "https://www.kenpo.gr.jp/jfekenpo/mynum/yukokigen.htm")
KURE_PROXY = _page("呉市", "代理人の手続き",
    "https://www.city.kure.lg.jp/soshiki/54/denshisyoumeisyo-koshin.html")
MIHARA_REPLY_FORM = _page("三原市", "照会書兼回答書が使える期間",
    "http://www.city.mihara.hiroshima.jp/soshiki/20/dennsisyoumeikousin.html")
HARIMA_PICKUP = _page("播磨町", "カードの受け取り",
    "http://www.town.harima.lg.jp/jumin/kurashi/koseki/mynumber/card-kousi.html")
NAGANO_PICKUP = _page("長野市", "代理人が受け取れる場合",
    "https://www.city.nagano.nagano.jp/n023700/contents/p006185.html")
YUZAWA_PICKUP = _page("湯沢市", "代理人が受け取れる場合",
    "https://www.city-yuzawa.jp/soshiki/18/5172.html")
NERIMA_PINS = _page("練馬区", "暗証番号の種類とロック",
    "https://www.city.nerima.tokyo.jp/kurashi/mynumber/mynumber_card/ansho/shokika_kohteki.html")
TSURUGASHIMA_PINS = _page("鶴ヶ島市", "更新で使う暗証番号",
    "https://www.city.tsurugashima.lg.jp/page/page006739.html")
NAHA_STORE = _page("那覇市", "コンビニでの暗証番号の初期化",
    "https://www.city.naha.okinawa.jp/kurasitetuduki/todoke/mynumber/konbinisyomei.html")
NAKA_STORE = _page("那珂市", "コンビニでの暗証番号の初期化",
    "https://www.city.naka.lg.jp/kurashi-tetsuduki/tetsuduki/mynumber/mynumber-card/page010141.html")
OKAZAKI_CARD = _page("岡崎市", "カードの申し込み方",
    "https://www.city.okazaki.lg.jp/1100/1101/1118/p043367.html")
KAZO_PHOTO = _page("加須市", "顔写真の大きさとデータの形式",
    "https://www.city.kazo.lg.jp/cont/s154500/d017100/20151117201221.html")
TOKOROZAWA_FORM = _page("所沢市", "住所や名前が変わったあとの交付申請書",
    "https://www.city.tokorozawa.saitama.jp/kurashi/mynumber/mynumbercard/simin20190912card_kousin.html")
KOKUBUNJI_EXPRESS = _page("国分寺市", "特急発行の対象",
    "https://www.city.kokubunji.tokyo.jp/kurashi/1010836/1008536/1033201.html")
TOTTORI_LICENCE = _page("鳥取県", "マイナ免許証の継続利用の条件",
    "https://www.pref.tottori.lg.jp/324609.htm")
TOYAMA_LICENCE = _page("富山県警察", "マイナ免許証の記録手数料",
    "https://police.pref.toyama.jp/6117/untenmenkyo/kanri/mainakeizokuriyou.html",
    date(2025, 11, 11))
DIGITAL_AGENCY_NUMBER = _page("デジタル庁", "マイナンバーの変更（よくある質問 Q2-4）",
    "https://www.digital.go.jp/policies/posts/mynumber_faq_02")
TOMIYA_LOST = _page("富谷市", "カードをなくしたとき",
    "https://www.tomiya-city.miyagi.jp/kurashi/koseki/mynumber/mnc-lost.html")
SHIKI_FRAUD = _page("志木市", "不審な電話など",
    "https://www.city.shiki.lg.jp/index.cfm/51,69775,374,html")
OGAWA_UNDER_15 = _page("小川町（埼玉県）", "15歳未満の署名用電子証明書",
    "https://www.town.ogawa.saitama.jp/gyosei/kurashi_tetsuzuki/koseki_juminhyo_inkantoroku/2/3103.html")
ONOMICHI_UNDER_15 = _page("尾道市", "15歳未満の手続き",
    "https://www.city.onomichi.hiroshima.jp/soshiki/14/30299.html")
TAGAWA_UNDER_15 = _page("田川市", "15歳未満の手続き",
    "https://www.joho.tagawa.fukuoka.jp/kiji00310978/index.html")
TOYOHASHI_MINORS = _page("豊橋市", "15歳以上の未成年の手続き",
    "https://www.city.toyohashi.lg.jp/41116.htm")
SOMA_MINORS = _page("相馬市", "未成年の手続き",
    "https://www.city.soma.fukushima.jp/shinososhiki/shiminka/koseki_jumin_inkantoroku/2/16145.html")
CHITA_GUARDIAN = _page("知多市", "成年後見人の書類",
    "https://www.city.chita.lg.jp/docs/2022082700034/")
TOMAKOMAI_MOVED_IN = _page("苫小牧市", "引っ越してきたときの継続利用",
    "https://www.city.tomakomai.hokkaido.jp/kurashi/mynumber/keizoku.html")
HIGASHIMATSUYAMA_MOVED_IN = _page("東松山市", "引っ越してきたときの継続利用",
    "https://www.city.higashimatsuyama.lg.jp/soshiki/28/42439.html")
CHIYODA_STAY = _page("千代田区", "在留期間とカードの期限",
    "https://www.city.chiyoda.lg.jp/koho/kurashi/koseki/mainambadenshi/yukokigenkoshin.html")
MARUGAME_STAY = _page("丸亀市", "在留期間の特例期間",
    "https://www.city.marugame.lg.jp/page/30891.html")
ISHINOMAKI_STAY = _page("石巻市", "在留期間とカードの再発行",
    "https://www.city.ishinomaki.lg.jp/cont/10304000/389/20250115163803.html")
OGI_STAY = _page("小城市", "在留期間と電子証明書",
    "https://www.city.ogi.lg.jp/main/46041.html")
KASAI_STAY = _page("加西市", "許可を待つ間の期限と、延ばせる限度",
    "https://www.city.kasai.hyogo.jp/soshiki/15/33109.html")
IMMIGRATION_ONE_CARD = _page("出入国在留管理庁", "特定在留カード",
    "https://www.moj.go.jp/isa/tokutei.html")
SETAGAYA_ABROAD = _page("世田谷区", "国外転出者のカードの更新",
    "https://www.city.setagaya.lg.jp/mokuji/kurashi/002/003/d00186365.html")
SAIJO_FACE = _page("西条市", "顔認証マイナンバーカード",
    "https://www.city.saijo.ehime.jp/soshiki/shiminseikatsu/mnkaoninsyo.html")
# fmt: on

"""For those who find a mistake in a translation, or bring one more language."""

from django.utils.translation import gettext_lazy as _

from renewal.content.section import Section
from renewal.content.words import Words

TITLE: Words = _("翻訳する方へ")
LEAD: Words = _("まちがいの直し方、用語の表の使い方、言語の増やし方です。")

CORRECT = Section(
    anchor="correct",
    title=_("文を直すには"),
    paragraphs=(
        _("訳を直すと、画面、印刷する紙、カレンダーのすべてで変わります。"),
        # Translators: a catalogue is the file with all sentences of one language
        _("コンピューターに慣れた方は、言語ごとのファイル（カタログ）を直してください。"),
    ),
    points=(
        # Translators: the path and the command stay as they are
        _("renewal/locale/ の下の django.po を開き、日本語の文をさがして、下の訳を直します。"),
        _("日付、電話番号、金額が入る、かっこ付きの英語の部分は、そのまま残します。"),
        _("「make words」で、すべての決まりを一度に調べます。"),
    ),
    sources=(),
)
TERMS = Section(
    anchor="terms",
    title=_("用語の表"),
    paragraphs=(
        _("同じものは、いつも同じ言葉で呼びます。表は renewal/locale/terms.tsv にあります。"),
        _(
            "日本語の文に表の言葉があれば、訳にも表のとおりの言葉が必要です。"
            "カードや書類に印刷された言葉には、ページで一度だけ日本語が付きます。"
        ),
    ),
    sources=(),
)
ADD = Section(
    anchor="add",
    title=_("言語を増やすには"),
    paragraphs=(_("すべての文が訳され、決まりに合うまで、その言語は出ません。"),),
    points=(
        _("renewal/languages.py に言語を1行加えます。"),
        _("renewal/content/date_formats.py に日付の書き方を加えます。"),
        _("用語の表に列を1つ加えます。"),
        _("「make words」で空のカタログを作り、すべての文を訳します。"),
    ),
    sources=(),
)
SECTIONS = (CORRECT, TERMS, ADD)

STATES: Words = _("それぞれの言語の状態")
DRAFT: Words = _("下書き（役所はまだ確かめていません）")
# Translators: {office} is the office whose speaker of the language has checked the translation
CHECKED: Words = _("{office}が{day}に確かめました")
ORIGINAL: Words = _("もとの言葉")

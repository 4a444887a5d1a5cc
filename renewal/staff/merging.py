"""What somebody typed, laid over rows that others changed meanwhile.

Where nothing was typed the rows show what stands now, so that whoever saves then undoes nobody's
change unseen. Where both changed the same, what was typed stays in its field, and it is said.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from renewal.staff.meanwhile import Opened, number_in
from renewal.staff.refused import Problem, anchor_of

_BOTH = "ほかの人もこの間に変えました。もう一度保存すると、いま入力されているものになります。"
_WENT = "この間に削除されました。もう一度保存すると、入力したものが新しい行として加わります。"


@dataclass(slots=True, kw_only=True)
class Merged:
    """Forms that are shown with what was `sent` to the page `opened`.

    `problems`: what both changed, for the summary. Fills while the forms are laid over.
    """

    opened: Opened
    sent: Mapping[str, Any]
    stored: Any
    problems: list[Problem] = field(default_factory=list)

    def lay_over_form(self, form: Any) -> None:
        """Put what was typed into the form of the row itself; all of it where the row is gone."""
        was = self.opened.row(self.opened.kind, self.opened.number)
        if self.stored is None:
            form.initial |= _all_of(type(form)(self.sent))
            return
        typed = _typed(form, self.sent, was)
        self.problems[:0] = self._of_both(form, typed, was, "")
        form.initial |= typed

    def lay_over_rows(self, formset: Any) -> None:
        """Put what was typed into the rows below; what has no row any more becomes a new one."""
        standing = {form.instance.pk: form for form in _unmade(formset).initial_forms}
        over, new = {}, []
        for prefix, number in _sent_rows(formset.prefix, self.sent):
            was = self.opened.row(formset.model, number) if number else None
            is_dropped = f"{prefix}-DELETE" in self.sent
            if number in standing:
                typed = _typed(standing[number], self.sent, was, prefix)
                over[number] = typed | ({"DELETE": True} if is_dropped else {})
                continue
            row = formset.form(self.sent, prefix=prefix, instance=was)
            if not is_dropped and (row.has_changed() or (was and self.stored is None)):
                new.append(_all_of(row))
                if was and self.stored is not None:
                    where = f"{formset.model._meta.verbose_name}：{was}"
                    anchor = f"{formset.prefix}-heading"
                    self.problems.append(Problem(anchor=anchor, text=f"{where}：{_WENT}"))
        formset.extra, formset.initial_extra = max(formset.extra, len(new)), new
        for place, form in enumerate(_unmade(formset).initial_forms, 1):
            typed = over.get(form.instance.pk, {})
            was = self.opened.row(formset.model, form.instance.pk)
            name = f"{formset.model._meta.verbose_name}（{place}つ目）"
            self.problems += self._of_both(form, typed, was, name)
            form.initial |= typed

    @staticmethod
    def _of_both(form: Any, typed: Mapping[str, Any], was: Any, where: str) -> Iterator[Problem]:
        for name in typed:
            if was and name != "DELETE" and getattr(was, name) != getattr(form.instance, name):
                text = f"{where}{form[name].label}：{_BOTH}"
                yield Problem(anchor=anchor_of(form[name]), text=text)


def _typed(form: Any, sent: Any, was: Any, prefix: str | None = None) -> dict[str, Any]:
    """Return what was typed: what is neither as the row was nor as it stands now."""
    kind = type(form)
    now = kind(sent, prefix=prefix, instance=form.instance)
    then = kind(sent, prefix=prefix, instance=was or form.instance)
    both = set(now.changed_data) & set(then.changed_data)
    return {name: now[name].data for name in now.fields if name in both}


def _all_of(form: Any) -> dict[str, Any]:
    return {name: form[name].data for name in form.fields}


def _sent_rows(prefix: str, sent: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Yield the prefix of each row that was sent, and its number: 0 for a new one."""
    # No more than there are fields, whatever the form says of itself.
    for place in range(min(number_in(sent.get(f"{prefix}-TOTAL_FORMS")), len(sent))):
        yield f"{prefix}-{place}", number_in(sent.get(f"{prefix}-{place}-id"))


def _unmade(formset: Any) -> Any:
    """Return the formset, about to make its forms anew."""
    vars(formset).pop("forms", None)
    return formset

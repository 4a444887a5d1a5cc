"""What is wrong with a form that was sent, told at its top with a way to each field."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.core.exceptions import NON_FIELD_ERRORS
from django.forms import MultiWidget

if TYPE_CHECKING:
    _ModelAdmin = admin.ModelAdmin[Any]
else:
    _ModelAdmin = object


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong, and the id of the element where it is put right."""

    anchor: str
    text: str


class TellsWhatIsWrong(_ModelAdmin):
    """A page of the admin that answers a refused form with a summary, and with 422."""

    def render_change_form(self, request: Any, context: Any, *args: Any, **kwargs: Any) -> Any:
        """Show the form; without its address it would keep the anchor of a link of the summary.

        An address with an anchor takes the focus from what asks for it.
        """
        shown: Any = super().render_change_form(request, context, *args, **kwargs)
        told = shown.context_data
        told["form_url"] = request.get_full_path()
        # Django's own line above the fields would only say that there are errors.
        if told.pop("errors", None):
            told["refused"] = list(problems(told["adminform"].form, told["inline_admin_formsets"]))
            shown.status_code = 422
        return shown


def problems(form: Any, inlines: Any) -> Iterator[Problem]:
    """Yield what is wrong with a form and with the rows that are edited below it, in order."""
    yield from _of_form(form, "")
    for inline in inlines:
        formset, name = inline.formset, inline.opts.verbose_name
        for message in formset.non_form_errors():
            yield Problem(anchor=f"{formset.prefix}-heading", text=f"{name}：{message}")
        for number, row in enumerate(formset.forms, 1):
            # What is going to be deleted is not looked at.
            if formset.can_delete and formset._should_delete_form(row):
                continue
            yield from _of_form(row, f"{name}（{number}つ目）")


def _of_form(form: Any, where: str) -> Iterator[Problem]:
    for name, messages in form.errors.items():
        is_of_all = name == NON_FIELD_ERRORS
        field = form.visible_fields()[0] if is_of_all else form[name]
        before = where if is_of_all else f"{where}{field.label}"
        for message in messages:
            text = f"{before}：{message}" if before else str(message)
            yield Problem(anchor=anchor_of(field), text=text)


def anchor_of(field: Any) -> str:
    """Return the id of the first thing to type into or to tick."""
    if isinstance(field.field.widget, MultiWidget):
        return f"{field.auto_id}_0"
    return str(field.id_for_label or field.subwidgets[0].id_for_label)

"""The type of a sentence: text, or text that waits for the language of its reader."""

from typing import TYPE_CHECKING

from django.utils.functional import Promise

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

    Words = str | StrPromise
else:
    Words = str | Promise

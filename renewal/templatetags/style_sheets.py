"""The style sheets and scripts of a page: written in a few files, shipped as one."""

from functools import lru_cache

from django import template
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.files.storage import Storage, storages
from django.templatetags.static import static
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from renewal.static_files import MinifiedStaticFilesStorage, bundle, script_bundle

register = template.Library()


@register.simple_tag
def style_sheets(*names: str) -> SafeString:
    """Return the links to the style sheets `names` in `static/css/`, in their order.

    Where files are collected, it is one link to all of them; the names have to stand together in
    `static_files.BUNDLES`, or there is no such file.
    """
    return _style_sheets(names, storages["staticfiles"])


@lru_cache(maxsize=100)
def _style_sheets(names: tuple[str, ...], storage: Storage) -> SafeString:
    is_bundled = isinstance(storage, MinifiedStaticFilesStorage)
    paths = [bundle(names)] if is_bundled else [f"css/{name}.css" for name in names]
    return format_html_join(
        "", '<link rel="stylesheet" href="{}">', ((static(path),) for path in paths)
    )


@register.simple_tag
def script_files(*names: str) -> SafeString:
    """Return the scripts `names` of `static/js/` in their order: one file where they are collected.

    The names have to stand together in `static_files.SCRIPTS`.
    """
    is_bundled = isinstance(staticfiles_storage, MinifiedStaticFilesStorage)
    paths = [script_bundle(names)] if is_bundled else [f"js/{name}.js" for name in names]
    return format_html_join(
        "", '<script defer src="{}"></script>', ((static(path),) for path in paths)
    )

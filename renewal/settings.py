"""All settings, in one file; what differs between machines comes from the environment.

A wrong or missing value stops the start with a message that names the variable.
"""

from pathlib import Path
from urllib.parse import urlsplit

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from environs import Env, EnvError, validate

BASE_DIR = Path(__file__).resolve().parent.parent
BUILD_DIR = BASE_DIR / ".build"

env = Env()
try:
    DEBUG = env.bool("DEBUG", False)
    SECRET_KEY = env.str("SECRET_KEY", "for development only " * 3 if DEBUG else "")
    ROLE = env.str(
        "ROLE",
        "both" if DEBUG else "public",
        validate=validate.OneOf(["public", "staff", *(["both"] if DEBUG else [])]),
    )
    ALLOWED_HOSTS = env.list(
        "ALLOWED_HOSTS", ["127.0.0.1", "localhost", "[::1]"], validate=validate.Length(min=1)
    )
    SITE_URL = env.str("SITE_URL", "http://127.0.0.1:8000").rstrip("/")
    PUBLISHER = env.str("PUBLISHER", "").strip()
    MUNICIPALITY = env.str("MUNICIPALITY", "112224")
    DATABASES = {"default": env.dj_db_url("DATABASE_URL", f"sqlite:///{BASE_DIR}/renewal.sqlite3")}
except EnvError as error:
    raise ImproperlyConfigured(str(error)) from error

if not SECRET_KEY:
    raise ImproperlyConfigured(
        'Environment variable "SECRET_KEY" is not set. Set it to a long random text, '
        'or "DEBUG=1" on a machine of your own.'
    )
_site = urlsplit(SITE_URL)
if _site.scheme not in {"http", "https"} or not _site.netloc:
    raise ImproperlyConfigured(
        'Environment variable "SITE_URL" invalid: not an address such as "https://example.jp".'
    )

INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "django_htmx",
    "template_partials",
    "renewal",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]

ROOT_URLCONF = "renewal.urls"
WSGI_APPLICATION = "renewal.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        # The app directories loader stays off: every template of ours is in one tree.
        "APP_DIRS": False,
        "OPTIONS": {
            "builtins": [
                "django.templatetags.i18n",
                "django.templatetags.static",
                "template_partials.templatetags.partials",
                "renewal.templatetags.words",
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "renewal.web.context.site",
            ],
        },
    },
]

LANGUAGE_CODE = "ja"
LANGUAGES = [("ja", "日本語")]
LOCALE_PATHS = [BASE_DIR / "renewal" / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Tokyo"

STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = BUILD_DIR / "static"
# Hashed names need a collected tree, which a developer and the tests have no use for.
_static = "renewal.static_files.MinifiedStaticFilesStorage"
STORAGES = {
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage" if DEBUG else _static
    },
}
WHITENOISE_USE_FINDERS = DEBUG
WHITENOISE_AUTOREFRESH = DEBUG

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "manifest-src": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    },
}

# Behind HTTPS everything is HTTPS; on a machine of one's own nothing can be.
_is_https = _site.scheme == "https"
SECURE_SSL_REDIRECT = _is_https
SECURE_HSTS_SECONDS = 63_072_000 if _is_https else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = _is_https
SECURE_HSTS_PRELOAD = _is_https
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# Public pages have no session that a foreign form could use, and a token would set a cookie.
SILENCED_SYSTEM_CHECKS = ["security.W003"]

# The longest honest request is a form of a few dates.
DATA_UPLOAD_MAX_MEMORY_SIZE = 64 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 100

# One line on standard error where something broke, and no request data in it: an address can
# hold the dates on somebody's card. Django's own reports to `ADMINS` would copy the request.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{levelname} {name} {message}", "style": "{"}},
    "handlers": {
        # Without a handler of its own a logger falls back to standard error, tracebacks and all.
        "nowhere": {"class": "logging.NullHandler"},
        "stderr": {"class": "logging.StreamHandler", "formatter": "line"},
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": [], "propagate": True},
        # A reader's mistake is an answer, not an event.
        "django.request": {"level": "ERROR"},
        "django.security": {"handlers": ["nowhere"], "propagate": False},
    },
}

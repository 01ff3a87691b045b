"""django-oauth-toolkit as Debian packages it, with the clients, users and the paged resource that the tests need.

Environment:
  PORT                   port on 127.0.0.1; 0 (default) takes a free one
  STATE_DIR              folder of the database and of requests.jsonl
  ACCESS_TOKEN_SECONDS   lifetime of access tokens; default 36000, the package's own
"""
import json
import os
import signal
import socket
import threading
import uuid

import django
from django.conf import settings
from django.core.management import call_command
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
from django.core.wsgi import get_wsgi_application
from django.db.backends.sqlite3.base import DatabaseWrapper
from django.urls import include, path

HOST = "127.0.0.1"
PORT = int(os.environ.get("PORT") or 0)
STATE_DIR = os.environ["STATE_DIR"]

# Characters that HTTP Basic cannot carry unless they are form-encoded first (RFC 6749 section 2.3.1).
RESERVED_SECRET = "s%cr+t & spaces/~!:é"

# client id, secret, type, grant
CLIENTS = [
    ("password-client", "password-secret", "confidential", "password"),
    ("reserved+password%client", RESERVED_SECRET, "confidential", "password"),
    ("machine-client", "machine-secret", "confidential", "client-credentials"),
    ("reserved+machine%client", RESERVED_SECRET, "confidential", "client-credentials"),
    ("public-password-client", "", "public", "password"),
]
# name, password, active
USERS = [
    ("mfl.reader", "reader-pass&word+%é", True),
    ("mfl.inactive", "inactive-password", False),
]
FACILITY_NAMES = [
    "Acacia Dispensary", "Baobab Health Centre", "Cedar Clinic", "Dombeya Hospital", "Euphorbia Dispensary",
    "Fig Tree Health Centre", "Grevillea Clinic", "Hibiscus Maternity Home", "Ironwood Dispensary",
    "Jacaranda Hospital", "Kapok Health Centre", "Lobelia Clinic",
]
# Every fifth one waits for its code, as facilities do that are not approved yet.
FACILITIES = [
    {
        "id": str(uuid.uuid5(uuid.NAMESPACE_URL, name)),
        "code": None if index % 5 == 4 else 15001 + index,
        "name": name,
        "official_name": name,
        "number_of_beds": index * 3,
        "open_whole_day": index % 2 == 0,
        "created": "2015-09-23T13:16:13.988038Z",
        "active": True,
    }
    for index, name in enumerate(FACILITY_NAMES)
]

settings.configure(
    DEBUG=False,
    SECRET_KEY="for tests only",
    ALLOWED_HOSTS=[HOST],
    ROOT_URLCONF=__name__,
    USE_TZ=True,
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    LOGGING_CONFIG=None,
    # The default hash is slow on purpose, which a test that signs in often pays for.
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "oauth2_provider", "rest_framework"],
    # CommonMiddleware is what redirects to the address with a slash at its end.
    MIDDLEWARE=[__name__ + ".request_log", "django.middleware.common.CommonMiddleware"],
    DATABASES={"default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.path.join(STATE_DIR, "db.sqlite3"),
        "OPTIONS": {"timeout": 30},
    }},
    OAUTH2_PROVIDER={
        "SCOPES": {"read": "Read", "write": "Write"},
        "DEFAULT_SCOPES": ["read", "write"],
        "ACCESS_TOKEN_EXPIRE_SECONDS": int(os.environ.get("ACCESS_TOKEN_SECONDS") or 36000),
    },
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": ["oauth2_provider.contrib.rest_framework.OAuth2Authentication"],
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    },
)

request_log_file = open(os.path.join(STATE_DIR, "requests.jsonl"), "a", buffering=1)
request_log_lock = threading.Lock()


def request_log(get_response):
    """Writes a line before the answer leaves, so that whoever has the answer finds the line."""
    def middleware(request):
        response = get_response(request)
        error = None
        if response.get("Content-Type", "").startswith("application/json"):
            answer = json.loads(response.content)
            error = answer.get("error") if isinstance(answer, dict) else None
        line = json.dumps({
            "method": request.method,
            "path": request.path,
            "status": response.status_code,
            "auth": request.headers["Authorization"].split(" ")[0] if "Authorization" in request.headers else None,
            "content_type": request.headers.get("Content-Type") if request.META.get("CONTENT_LENGTH") else None,
            "grant_type": request.POST.get("grant_type"),
            "error": error,
        })
        with request_log_lock:
            request_log_file.write(line + "\n")
        return response
    return middleware


def begin_immediate(self):
    # A plain BEGIN takes SQLite's write lock at the first write and fails there if another request wrote meanwhile.
    # Taken at the start, requests queue up for it, as they would with a database server.
    self.cursor().execute("BEGIN IMMEDIATE")


DatabaseWrapper._start_transaction_under_autocommit = begin_immediate
django.setup()

# These can be imported only when the settings are there.
from django.contrib.auth.models import User  # noqa: E402
from oauth2_provider.contrib.rest_framework import TokenHasScope  # noqa: E402
from oauth2_provider.models import Application  # noqa: E402
from oauth2_provider.urls import base_urlpatterns  # noqa: E402
from rest_framework.generics import GenericAPIView  # noqa: E402
from rest_framework.pagination import PageNumberPagination  # noqa: E402
from rest_framework.response import Response  # noqa: E402


class Paged(PageNumberPagination):
    page_size = 5
    page_size_query_param = "page_size"

    def get_paginated_response(self, data):
        page = self.page
        return Response({
            "count": page.paginator.count,
            "next": self.get_next_link(),
            "previous": self.get_previous_link(),
            "page_size": page.paginator.per_page,
            "current_page": page.number,
            "total_pages": page.paginator.num_pages,
            "start_index": page.start_index(),
            "end_index": page.end_index(),
            "results": data,
        })


class Facilities(GenericAPIView):
    permission_classes = [TokenHasScope]
    required_scopes = ["read"]
    pagination_class = Paged

    def get(self, request):
        name = request.GET.get("name", "").lower()
        return self.get_paginated_response(
            self.paginate_queryset([each for each in FACILITIES if name in each["name"].lower()]))


class Facility(GenericAPIView):
    permission_classes = [TokenHasScope]
    required_scopes = ["read"]

    def get(self, request, id):
        for each in FACILITIES:
            if each["id"] == str(id):
                return Response(each)
        return Response({"detail": "Not found."}, status=404)


urlpatterns = [
    path("o/", include((base_urlpatterns, "oauth2_provider"))),
    path("api/facilities/facilities/", Facilities.as_view()),
    path("api/facilities/facilities/<uuid:id>/", Facility.as_view()),
]


def fill():
    call_command("migrate", verbosity=0, run_syncdb=True)
    for name, password, active in USERS:
        user = User(username=name, is_active=active)
        user.set_password(password)
        user.save()
    for client_id, secret, client_type, grant in CLIENTS:
        Application.objects.create(
            client_id=client_id, client_secret=secret, client_type=client_type, authorization_grant_type=grant, name=client_id)


class Handler(WSGIRequestHandler):
    # Headers and body leave in two writes; Nagle's algorithm would hold the second one back for 40 ms.
    disable_nagle_algorithm = True

    def log_message(self, format, *args):
        pass


class Server(ThreadedWSGIServer):
    request_queue_size = 128
    block_on_close = False

    def server_bind(self):
        # Not the inherited one, which looks up the name of the machine: that may take seconds.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = HOST, self.server_address[1]
        self.setup_environ()


def main():
    fill()
    server = Server((HOST, PORT), Handler)
    server.set_app(get_wsgi_application())
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    print("READY http://%s:%d" % server.server_address, flush=True)
    server.serve_forever(poll_interval=0.05)
    os._exit(0)  # connections that are still open have threads of their own, which would go on


if __name__ == "__main__":
    main()

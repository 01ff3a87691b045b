using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Recordings and what is known of calls. There is one of each, in the seeded room.</summary>
internal sealed class MoodhoodRecordOperations(
    MoodhoodEmulatorOptions options, MoodhoodSpaces spaces, MoodhoodFiles files, MoodhoodAuthorization authorization)
{
    private static readonly string[] ReportFormats = ["xlsx", "json"];

    public void AddTo(RouteTable routes) => routes
        .Map("GET", "/v1/spaces/{space}/rooms/{room}/records", authorization.User((request, values, _) => List(request, values)))
        .Map("GET", "/v1/spaces/{space}/rooms/{room}/records/download/{record}", authorization.User((_, values, _) => Download(values)))
        .Map("GET", "/v1/spaces/{space}/analytics/calls", authorization.User((request, values, _) => Calls(request, values["space"])))
        .Map("GET", "/v1/spaces/{space}/analytics/report", authorization.User((request, values, _) => Report(request, values["space"])))
        .Map("GET", "/files/{token}", (request, values) => files.Answer(request, values["token"]));

    private EmulatedResponse List(RecordedRequest request, PathValues values)
    {
        if (spaces.Room(values["space"], values["room"]) is null)
        {
            return MoodhoodErrors.NotFound();
        }

        var (from, to) = (request.QueryParameters["dateFrom"], request.QueryParameters["dateTo"]);
        if ((from is not null && Instant(from) is null) || (to is not null && Instant(to) is null))
        {
            return MoodhoodErrors.Invalid("dateFrom or dateTo is not valid");
        }

        var createdAt = MoodhoodSeed.RecordedAt;
        return MoodhoodAnswers.Items(
            values["room"] == MoodhoodSeed.RoomId && !(createdAt < Instant(from)) && !(createdAt > Instant(to)) ? [Recording()] : []);
    }

    private EmulatedResponse Download(PathValues values)
    {
        if (values["space"] != MoodhoodSeed.SpaceId || values["room"] != MoodhoodSeed.RoomId || values["record"] != MoodhoodSeed.RecordingId)
        {
            return MoodhoodErrors.NotFound();
        }

        var link = files.CreateLink();
        return options.DownloadAnswer switch
        {
            MoodhoodDownloadAnswer.Redirection => EmulatedResponse.Empty(HttpStatusCode.Found).With("Location", link),
            MoodhoodDownloadAnswer.JsonString => EmulatedResponse.Json(HttpStatusCode.OK, JsonValue.Create(link)),
            _ => EmulatedResponse.Text(HttpStatusCode.OK, link, "text/plain; charset=utf-8"),
        };
    }

    private EmulatedResponse Calls(RecordedRequest request, string spaceId)
    {
        if (request.QueryParameters["roomId"] is not { } roomId || Instant(request.QueryParameters["date"]) is not { } day)
        {
            return MoodhoodErrors.Invalid("roomId and date are required");
        }

        return spaces.Room(spaceId, roomId) is null ? MoodhoodErrors.NotFound()
            : MoodhoodAnswers.Items(roomId == MoodhoodSeed.RoomId && day.UtcDateTime.Date == MoodhoodSeed.RecordedAt.UtcDateTime.Date ? [Call()] : []);
    }

    private EmulatedResponse Report(RecordedRequest request, string spaceId)
    {
        var (roomId, callId, format) = (request.QueryParameters["roomId"], request.QueryParameters["callId"], request.QueryParameters["format"]);
        if (roomId is null || callId is null || (format is not null && !ReportFormats.Contains(format)))
        {
            return MoodhoodErrors.Invalid("roomId, callId or format is not valid");
        }

        if (spaces.Room(spaceId, roomId) is null || roomId != MoodhoodSeed.RoomId || callId != MoodhoodSeed.CallId)
        {
            return MoodhoodErrors.NotFound();
        }

        return format == "json"
            ? MoodhoodAnswers.Json(new JsonObject { ["callId"] = callId })
            : EmulatedResponse.Text(HttpStatusCode.OK, "PK (a spreadsheet)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    private static JsonObject Recording() => new()
    {
        ["id"] = MoodhoodSeed.RecordingId,
        ["name"] = "Daily",
        ["fileSize"] = MoodhoodFiles.Recording.Length,
        ["roomId"] = MoodhoodSeed.RoomId,
        ["spaceId"] = MoodhoodSeed.SpaceId,
        ["callId"] = MoodhoodSeed.CallId,
        ["state"] = "new",
        ["createdAt"] = Text(MoodhoodSeed.RecordedAt),
        ["startedAt"] = Text(MoodhoodSeed.RecordedAt),
        ["finishedAt"] = Text(MoodhoodSeed.RecordedAt.AddMinutes(10)),
    };

    private static JsonObject Call() => new()
    {
        ["id"] = MoodhoodSeed.CallId,
        ["active"] = false,
        ["roomId"] = MoodhoodSeed.RoomId,
        ["participantsCount"] = 0,
        ["isBreakoutRoom"] = false,
        ["planAlias"] = "business",
        ["roomType"] = "lesson",
        ["totalParticipantsCount"] = 3,
        ["uniqueParticipantsCount"] = 2,
        ["startedAt"] = Text(MoodhoodSeed.RecordedAt),
        ["finishedAt"] = Text(MoodhoodSeed.RecordedAt.AddMinutes(11)),
    };

    private static string Text(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static DateTimeOffset? Instant(string? text) =>
        text is not null && text.Contains('T', StringComparison.Ordinal)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
}

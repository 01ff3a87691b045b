namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>Every operation that OpenCRVS has for clients, as its documentation and its code have them.</summary>
internal static class OpenCrvsOperationTable
{
    public const string V1 = """
        POST /events/events
        POST /events/events/notifications
        POST /events/events/search
        POST /events/events/correction/request
        POST /events/events/correction/approve
        POST /events/events/correction/reject
        GET /events/config
        GET /events/events/reindex
        POST /events/events/reindex
        POST /events/events/bulk-import
        POST /notification
        POST /graphql
        GET /location
        GET /location/{id}
        GET /locations/{id}/hierarchy
        GET /locations/{id}/children
        POST /location
        PUT /location/{id}
        GET /tokenTest
        """;

    public const string V2 = """
        POST /events/events
        POST /events/events/{eventId}/notify
        POST /events/events/notify
        GET /events/events/{eventId}
        POST /events/events/search
        POST /events/events/{eventId}/correction/request
        POST /events/events/{eventId}/correction/approve
        POST /events/events/{eventId}/correction/reject
        GET /events/config
        GET /events/locations
        GET /events/integrations
        POST /events/integrations
        """;

    public const string Webhooks = """
        POST /webhooks
        GET /webhooks
        DELETE /webhooks/{id}
        """;
}

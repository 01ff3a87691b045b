using AuthSdk.Moodhood;
using Json = AuthSdk.Moodhood.MoodhoodJsonContext;

namespace AuthSdk.Apis.Tests.Records;

public sealed class MoodhoodRoundTripTests
{
    [Fact]
    public void A_whole_room_round_trips()
    {
        var room = RoundTrip.Lossless(
            """
            {
              "id": "60d55c0eb9ef88ab17b0aabb", "appId": "60d55c0eb9ef88ab17b0aabb", "channelId": "60d55c0eb9ef88ab17b0aabb", "alias": "3h5Bd7h5bg1aX",
              "name": "string", "isPublic": true, "spaceId": "60d55c0eb9ef88ab17b0aabb", "templateId": "60d55c0eb9ef88ab17b0aabb",
              "parentRoomId": "60d55c0eb9ef88ab17b0aabb", "isChatAllowed": true, "isFavorite": true, "isRecordAllowed": true,
              "isScreensharingAllowed": true, "isAutoRecordingAllowed": false, "isMicrophonePublishingAllowed": true,
              "isScreenMediaPublishingAllowed": true, "isCameraPublishingAllowed": true, "isAvatarsAllowed": true, "isSelfRenamingAllowed": true,
              "isHandRaisingAllowed": true, "isRemoteDrawingAllowed": true, "type": "lesson", "waitingRoomAudience": "nobody",
              "breakoutRooms": { "status": "enabled", "session": { "status": "ready", "startedAt": null } },
              "joinSettings": {
                "fields": [ { "slug": "email", "type": "email", "title": "Mobile Phone", "enabled": true, "required": true,
                              "description": "Used as a helper in an input elements" } ],
                "customFields": [ { "id": "f81d4fae-7dec-11d0-a765-00a0c91eabcd", "type": "string", "title": "Favorite Color", "enabled": true,
                                    "required": true, "description": "Used as a helper in an input elements", "order": 0 } ] },
              "lastCallAt": "2025-01-20T11:11:23.289Z", "createdAt": "2025-01-20T11:11:23.289Z", "roleInRoom": "role_room_owner",
              "redirectUrl": "https://example.test/after"
            }
            """,
            Json.Default.Room);

        Assert.Equal(RoomTypes.Lesson, room.Type);
    }

    [Fact]
    public void A_created_room_with_three_fields_round_trips() => RoundTrip.Lossless(
        """{ "alias": "EGBYWoMZJe", "id": "62b0e25e3dc082dc7502d273", "channelId": "62b0e25e7f20b37190ff5e0a" }""",
        Json.Default.Room);

    [Fact]
    public void Settings_of_a_space_and_of_a_room_are_written_as_documented()
    {
        RoundTrip.Lossless(
            """
            {"isPublic": true, "name": "Some test space", "description": "Space for calls", "logo": "https://server.example/images/logo.png"}
            """,
            Json.Default.SpaceSettings);
        RoundTrip.Lossless(
            """{ "name": "string", "isPublic": true, "isScreensharingAllowed": true, "isChatAllowed": true, "type": "lesson" }""",
            Json.Default.RoomSettings);
    }

    [Fact]
    public void A_list_of_spaces_keeps_fields_that_nobody_documents() => RoundTrip.Lossless(
        """{"items":[{"id":"60d55c0eb9ef88ab17b0aabb","name":"Space","ownerId":"60d55c0eb9ef88ab17b0aabb"}]}""",
        Json.Default.ItemListSpace,
        "ItemList`1.Items.ownerId");

    [Fact]
    public void An_access_link_round_trips_and_does_not_print_its_token()
    {
        RoundTrip.Lossless(
            """{ "username": "GuestName", "role": "user", "externalUserId": "string", "ttl": 86400, "isPermanent": true }""",
            Json.Default.AccessLinkRequest);
        var link = RoundTrip.Lossless(
            """{ "url": "https://moodhood.online/room/hMInKY6FoM?participantName=GuestName&accessToken=someAccessToken" }""",
            Json.Default.AccessLink);

        Assert.DoesNotContain("someAccessToken", link.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_webhook_round_trips_and_does_not_print_its_secret()
    {
        var webhook = RoundTrip.Lossless("""{ "url": "https://some.url", "secret": "WEBHOOK_SECRET", "isActive": true }""", Json.Default.Webhook);

        Assert.Equal("WEBHOOK_SECRET", webhook.Secret);
        Assert.DoesNotContain("WEBHOOK_SECRET", webhook.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_round_trips() => RoundTrip.Lossless(
        """
        { "eventName": "record_finished", "roomId": "649c18e086b915cae33041a2", "spaceId": "64217150224cd9e040e114d1",
          "recordId": "64b6544f7b3b4f29d70afec2" }
        """,
        Json.Default.WebhookEvent);

    [Fact]
    public void Recordings_and_calls_round_trip()
    {
        RoundTrip.Lossless(
            """
            { "items": [ { "id": "60d55c0eb9ef88ab17b0aabb", "name": "string", "fileSize": 0, "roomId": "60d55c0eb9ef88ab17b0aabb",
              "spaceId": "60d55c0eb9ef88ab17b0aabb", "callId": "60d55c0eb9ef88ab17b0aabb", "state": "new", "createdAt": "2023-08-08T07:05:59.369Z",
              "startedAt": "2023-08-08T07:05:59.369Z", "finishedAt": "2023-08-08T07:05:59.369Z" } ], "total": 0 }
            """,
            Json.Default.ItemListRecording);
        RoundTrip.Lossless(
            """
            { "items": [ { "id": "60d55c0eb9ef88ab17b0aabb", "active": true, "roomId": "60d55c0eb9ef88ab17b0aabb", "participantsCount": 0,
              "isBreakoutRoom": true, "planAlias": "string", "roomType": "lesson", "totalParticipantsCount": 0, "uniqueParticipantsCount": 0,
              "startedAt": "2023-08-12T12:26:51.553Z", "finishedAt": "2023-08-12T12:26:51.553Z" } ] }
            """,
            Json.Default.ItemListFinishedCall);
    }

    [Fact]
    public void A_user_round_trips()
    {
        RoundTrip.Lossless(
            """
            { "email": "user@example.test", "password": "PASSWORD", "username": "Some Username Here",
              "phone": "+10000000000", "captchaToken": "string" }
            """,
            Json.Default.NewUser);
        RoundTrip.Lossless("""{"id":"60cb1fd41f46ac12ff0eec79"}""", Json.Default.CreatedId);
        RoundTrip.Lossless("""{"email":"user@example.test","locale":"ru"}""", Json.Default.User, "User.locale");
        RoundTrip.Lossless("""{"roomId":"62b0e25e3dc082dc7502d273","spaceId":"60d55c0eb9ef88ab17b0aabb"}""", Json.Default.MeetingSettings);
    }

    [Fact]
    public void The_steps_into_a_call_round_trip()
    {
        RoundTrip.Lossless(
            """{"name":"Ada","role":"host","roomId":"62b0e25e3dc082dc7502d273","clientUniqueId":"f81d4fae-7dec-11d0-a765-00a0c91eabcd"}""",
            Json.Default.NewParticipant);
        RoundTrip.Lossless("""{"participantId":"62b0e25e3dc082dc7502d273"}""", Json.Default.JoinRequest);
        RoundTrip.Lossless("""{"signalingToken":"token"}""", Json.Default.SignalingToken);
    }

    [Fact]
    public void Invitations_roles_and_webhooks_are_written_as_documented()
    {
        RoundTrip.Lossless("""{"role":"role_space_moderator"}""", Json.Default.InviteRequest);
        RoundTrip.Lossless("""{"targetUserId":"60cb1fd41f46ac12ff0eec79","role":"role_room_user"}""", Json.Default.RoleGrant);
        RoundTrip.Lossless("""{"url":"https://some.url","isActive":false}""", Json.Default.WebhookSettings);
    }

    [Fact]
    public void Both_shapes_of_errors_round_trip()
    {
        RoundTrip.Lossless("""{"message":"Данный метод запрещен для пользователя","code":"forbidden"}""", Json.Default.ApiError);
        RoundTrip.Lossless("""{"error":"invalid_grant","error_description":"Invalid credentials"}""", Json.Default.ApiError);
        RoundTrip.Lossless("""{"message":"x","statusCode":422}""", Json.Default.ApiError, "ApiError.statusCode");
    }

    [Fact]
    public void The_claims_of_both_tokens_round_trip() => RoundTrip.Lossless(
        """
        {"sub":"60d55c0eb9ef88ab17b0aabb","aud":"user","type":"accessToken","cId":"60d55c0eb9ef88ab17b0aabc","jti":"V1StGXR8_Z5jdHi6B-myT",
         "sgn":"0123456789","iat":1655735902,"exp":1656340702}
        """,
        Json.Default.TokenClaims);
}

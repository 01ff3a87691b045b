using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AuthSdk.Moodhood;
using Json = AuthSdk.Moodhood.MoodhoodJsonContext;

namespace AuthSdk.Apis.Tests.Records;

/// <summary>What the examples of Moodhood say; <see cref="ExampleTests"/> reads and writes all of them.</summary>
public sealed class MoodhoodRoundTripTests
{
    [Fact]
    public void A_room_has_its_type_and_the_role_of_the_user()
    {
        var room = Read("room.json", Json.Default.Room);

        Assert.Equal((RoomTypes.Lesson, "role_room_owner", "email"), (room.Type, room.RoleInRoom, room.JoinSettings!.Fields![0].Slug));
    }

    [Fact]
    public void An_access_link_does_not_print_its_token() =>
        Assert.DoesNotContain("someAccessToken", Read("access-link.json", Json.Default.AccessLink).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_webhook_does_not_print_its_secret()
    {
        var webhook = Read("webhook.json", Json.Default.Webhook);

        Assert.Equal("WEBHOOK_SECRET", webhook.Secret);
        Assert.DoesNotContain("WEBHOOK_SECRET", webhook.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_keeps_what_it_does_not_name() =>
        RoundTrip.Lossless("""{"message":"x","statusCode":422}""", Json.Default.ApiError, "ApiError.statusCode");

    private static T Read<T>(string file, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(Example.Read("Moodhood", file), type)!;
}

using System.Net;
using AuthSdk.Moodhood;

namespace AuthSdk.Apis.Tests.Moodhood;

/// <summary>Two shapes of errors, all of their fields optional; the body is kept beside them.</summary>
public sealed class MoodhoodErrorTests
{
    [Theory]
    [InlineData("""{"message":"Данный метод запрещен для пользователя","code":"forbidden"}""", "forbidden", "Данный метод запрещен для пользователя")]
    [InlineData("""{"error":"invalid_grant","error_description":"Invalid credentials"}""", "invalid_grant", "Invalid credentials")]
    [InlineData("""{"message":"Only words"}""", null, "Only words")]
    [InlineData("""{"error":"invalid_request"}""", "invalid_request", null)]
    [InlineData("{}", null, null)]
    public async Task Either_shape_is_read_and_nothing_is_lost(string body, string? code, string? message)
    {
        var failed = await FailAsync(body, "application/json");

        var error = failed.Error!;

        Assert.Equal((HttpStatusCode.Forbidden, body), (failed.StatusCode, failed.Content));
        Assert.Equal((code, message), (error.AnyCode, error.AnyMessage));
        Assert.Null(error.AdditionalData);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("""["error"]""")]
    [InlineData("""{"message":["name must be a string"]}""")]
    public async Task What_is_in_neither_shape_stays_in_the_exception(string body)
    {
        var failed = await FailAsync(body, "text/html");

        Assert.Equal(body, failed.Content);
        Assert.Null(failed.Error);
    }

    private static async Task<Refusal<ApiError>> FailAsync(string body, string mediaType)
    {
        using var network = ScriptedNetwork.Answering(body, mediaType, HttpStatusCode.Forbidden);
        using var connection = MoodhoodCase.Connect(network, out var client);
        return await Engine.RefusedAsync<ApiError>(() => client.ListSpacesAsync());
    }
}

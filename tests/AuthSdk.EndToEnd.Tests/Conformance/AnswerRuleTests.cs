using System.Net;
using AuthSdk.EndToEnd.Tests.Dialects;
using AuthSdk.Harness;
using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

/// <summary>Errors in the API's own format, answers that mean "nothing", and exceptions of the program's own.</summary>
public sealed class AnswerRuleTests
{
    private const string Nothing = """{"code":"information","number":1,"text":"no RECORDS found"}""";

    [Fact]
    [Dialect("ErrorResponse.Type")]
    public async Task An_error_in_the_declared_format_is_typed_and_keeps_its_text()
    {
        const string Body = """{"code":"locked","number":42}""";
        using var api = Answering(Body, HttpStatusCode.Conflict);

        var error = await Assert.ThrowsAsync<ApiException<Refusal>>(() => api.GetAsync());

        Assert.Equal((new Refusal("locked", 42), Body, HttpStatusCode.Conflict), (error.Error, error.Content, error.StatusCode));
        Assert.Equal(new Refusal("locked", 42), error.ReadContent(AnswerContext.Default.Refusal));
        var response = await api.TryListAsync();
        Assert.Equal("locked", Assert.IsType<ApiException<Refusal>>(response.Error).Error!.Code);
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("")]
    [InlineData("null")]
    public async Task An_error_in_another_format_has_no_typed_form_but_its_text(string body)
    {
        using var api = Answering(body, HttpStatusCode.BadGateway);

        var error = await Assert.ThrowsAsync<ApiException<Refusal>>(() => api.GetAsync());

        Assert.Equal((null, body), (error.Error, error.Content));
    }

    [Fact]
    [Dialect("EmptyOn.StatusCode", "EmptyOn.Text")]
    public async Task An_answer_that_means_nothing_is_the_empty_form_of_the_result()
    {
        using var api = Answering(Nothing, HttpStatusCode.NotFound);

        Assert.Empty(await api.ListAsync());
        Assert.Empty(await api.MapAsync());
        Assert.Null(await api.FindAsync());
        Assert.Equal("", await api.TextAsync());
        Assert.Equal(-1, (await api.StreamAsync()).ReadByte());
        Assert.Empty(await AnswerTests.ReadAsync(api.ItemsAsync()));
        await api.DeleteAsync();
        var response = await api.TryListAsync();
        Assert.True(response.IsSuccessful);
        Assert.Empty(response.Content!);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task An_operation_that_cannot_give_back_nothing_fails_all_the_same()
    {
        using var api = Answering(Nothing, HttpStatusCode.NotFound);

        Assert.Equal("information", (await Assert.ThrowsAsync<ApiException<Refusal>>(() => api.GetAsync())).Error!.Code);
    }

    [Theory]
    [InlineData("""{"code":"exception","number":2}""", HttpStatusCode.NotFound)]
    [InlineData(Nothing, HttpStatusCode.Gone)]
    public async Task Another_text_or_status_is_an_error(string body, HttpStatusCode status)
    {
        using var api = Answering(body, status);

        await Assert.ThrowsAsync<ApiException<Refusal>>(() => api.ListAsync());
        await Assert.ThrowsAsync<ApiException<Refusal>>(() => AnswerTests.ReadAsync(api.ItemsAsync()));
    }

    [Fact]
    public async Task The_program_can_turn_errors_into_exceptions_of_its_own_and_none_is_lost()
    {
        using var network = ScriptedNetwork.Answering("""{"code":"locked","number":42}""", status: HttpStatusCode.Conflict);
        using var api = RefusingApi.Create(
            new RefusingApiOptions
            {
                ClientId = Wire.Credentials,
                ClientSecret = Wire.Credentials,
                MapError = error => error is ApiException<Refusal> { Error.Code: "locked" } ? new InvalidOperationException("Locked.", error) : null,
            },
            network);

        Assert.IsType<ApiException<Refusal>>((await Assert.ThrowsAsync<InvalidOperationException>(() => api.ListAsync())).InnerException);
        await Assert.ThrowsAsync<InvalidOperationException>(() => AnswerTests.ReadAsync(api.ItemsAsync()));
        var response = await api.TryListAsync();
        Assert.False(response.IsSuccessful);
        Assert.IsType<InvalidOperationException>(response.Error);
    }

    [Fact]
    public async Task An_error_that_is_not_mapped_stays_what_it_is()
    {
        using var network = ScriptedNetwork.Answering("", status: HttpStatusCode.Gone);
        using var api = RefusingApi.Create(
            new RefusingApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials, MapError = _ => null }, network);

        await Assert.ThrowsAsync<ApiException<Refusal>>(() => api.ListAsync());
    }

    private static RefusingApiClient Answering(string body, HttpStatusCode status) => RefusingApi.Create(
        new RefusingApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, ScriptedNetwork.Answering(body, status: status));
}

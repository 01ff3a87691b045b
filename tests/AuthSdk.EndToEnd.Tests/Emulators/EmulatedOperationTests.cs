using System.Net;
using AuthSdk.EndToEnd.Tests.Dialects;
using AuthSdk.EndToEnd.Tests.Dialects.Responses;
using AuthSdk.EndToEnd.Tests.Identities;
using AuthSdk.Http;
using AuthSdk.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AuthSdk.EndToEnd.Tests.Emulators;

/// <summary>What a provider that is made of a declaration answers to operations.</summary>
public sealed class EmulatedOperationTests
{
    [Fact]
    public async Task An_operation_is_answered_as_scripted_with_the_values_of_its_route()
    {
        await using var provider = await ProviderEmulator.StartAsync<IEveryParameterApi>();
        provider.OnOperation("GET", "/pets", (request, _) => ProviderAnswer.Json($"\"{request.Query.Single(pair => pair.Key == "study").Value}\""));
        await using var services = new ServiceCollection().AddEveryParameterApi(_ => { }).Services.UseEmulator<EveryParameterApiOptions>(provider).BuildServiceProvider();
        var api = services.GetRequiredService<IEveryParameterApi>();

        Assert.Equal("\"s1\"", await api.GetPetsAsync("s1", "me"));
        Assert.Equal("", await api.GetStatusAsync());
    }

    [Fact]
    public async Task An_operation_fails_as_scripted()
    {
        await using var provider = await ProviderEmulator.StartAsync<IBasicApi>();
        provider.OnOperation("GET", "/ping", (_, _) => ProviderAnswer.Json("""{"fault":"closed"}""", HttpStatusCode.Gone));
        await using var services = new ServiceCollection().AddBasicApi(_ => { }).Services.UseEmulator<BasicApiOptions>(provider).BuildServiceProvider();

        var error = await Assert.ThrowsAsync<ApiException>(() => services.GetRequiredService<IBasicApi>().PingAsync());

        Assert.Equal((HttpStatusCode.Gone, """{"fault":"closed"}"""), (error.StatusCode, error.Content));
    }

    [Fact]
    public async Task An_operation_fails_as_its_API_declares_it()
    {
        await using var provider = await ProviderEmulator.StartAsync<IFailingApi>();
        provider.FailNextOperations(1, "45009", "reach max api daily quota limit");
        await using var services = new ServiceCollection().AddFailingApi(_ => { }).Services.UseEmulator<FailingApiOptions>(provider).BuildServiceProvider();
        var api = services.GetRequiredService<IFailingApi>();

        var error = await Assert.ThrowsAsync<ApiException>(api.GetTextAsync);

        Assert.Equal((HttpStatusCode.OK, "45009", "reach max api daily quota limit"), (error.StatusCode, error.ErrorCode, error.ErrorDescription));
        Assert.Equal("{}", await api.GetTextAsync());
    }

    [Fact]
    public async Task An_operation_fails_with_400_where_no_error_has_the_status_of_a_success()
    {
        await using var provider = await ProviderEmulator.StartAsync<ICodedApi>();
        provider.FailNextOperations(1, "locked");
        await using var services = new ServiceCollection().AddCodedApi(_ => { }).Services.UseEmulator<CodedApiOptions>(provider).BuildServiceProvider();

        var error = await Assert.ThrowsAsync<ApiException<Fault>>(services.GetRequiredService<ICodedApi>().GetAsync);

        Assert.Equal((HttpStatusCode.BadRequest, "locked", null), (error.StatusCode, error.ErrorCode, error.ErrorDescription));
    }

    [Fact]
    public async Task An_answer_that_nobody_scripted_is_no_error()
    {
        await using var provider = await ProviderEmulator.StartAsync<IVerdictApi>();
        await using var services = new ServiceCollection().AddVerdictApi(_ => { }).Services.UseEmulator<VerdictApiOptions>(provider).BuildServiceProvider();
        var api = services.GetRequiredService<IVerdictApi>();

        Assert.True((await api.GetAsync()).Result.Ok);
        provider.FailNextOperations(1, "closed", "come again");
        var error = await Assert.ThrowsAsync<ApiException>(api.GetAsync);
        Assert.Equal(("closed", "come again"), (error.ErrorCode, error.ErrorDescription));
    }
}

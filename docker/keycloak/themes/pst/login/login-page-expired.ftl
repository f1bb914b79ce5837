<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("pageExpiredTitle")}
<#elseif section = "form">
<p id="instruction1">${msg("pageExpiredMsg1")}</p>
<p class="buttons">
<a class="button button-primary" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
<a class="button" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
</p>
</#if>
</@layout.registrationLayout>
